/** Prints the tour against the servers that are named on the command line. */
import { tour } from "./tour.ts";

const [baseUrl = "", nobody = ""] = process.argv.slice(2);
console.log(JSON.stringify(await tour(baseUrl, nobody)));
