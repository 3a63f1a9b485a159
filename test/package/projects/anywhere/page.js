import { tour } from "./tour.js";

globalThis.result = tour();
