/** Prints the tour against the server that is named on the command line. */
import { tour } from "./tour.ts";

console.log(JSON.stringify(await tour(process.argv[2] as string)));
