import { tour } from "./tour.js";

export default { fetch: async () => Response.json(await tour()) };
