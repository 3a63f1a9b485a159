import { serve } from "./server.js";
import { tour } from "./tour.js";

console.log(JSON.stringify({ ...(await tour()), served: await serve() }));
