/** The default answer of `retrieveAccount`, about 2 kB. */
import { readFileSync } from "node:fs";
import { resolveReference } from "../src/openapi/document.ts";
import type { Document, Node } from "../scripts/lib/document.ts";

const document = JSON.parse(readFileSync("generated/method/2026-03-30/openapi.json", "utf8")) as Document;
const media = (document.paths["/accounts/{acc_id}"] as Node).get.responses[200].content["application/json"] as Node;
const [example] = Object.values(media.examples as Record<string, Node>);

export const RESPONSE = JSON.stringify((resolveReference(document, example) as Node).value);
