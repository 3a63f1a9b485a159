/** The code samples of every operation. They are for the site only: a bundle says nothing about clients. */
import { printCurl } from "./curl.ts";
import { sampleRequest } from "./request.ts";
import { clientEntry, printTypeScript } from "./typescript.ts";
import type { Version } from "../../content/api-model.ts";
import type { Node } from "../../content/operations.ts";

export interface Samples {
  operationId: string;
  curl: string;
  /** Undefined where the API has no client. */
  typescript: string | undefined;
}

/** The samples of every operation of a version. */
export async function samplesOf(version: Version): Promise<Samples[]> {
  const entry = await clientEntry(version);
  return version.operations.map((operation) => {
    const request = sampleRequest(version, operation);
    return {
      operationId: operation.id,
      curl: printCurl(request),
      typescript: entry && printTypeScript(version, operation, request, entry),
    };
  });
}

/** The version's bundle with `x-codeSamples` on every operation. */
export async function withSamples(version: Version): Promise<Node> {
  const samples = new Map((await samplesOf(version)).map((each) => [each.operationId, each]));
  const document = structuredClone(version.document);
  for (const { id, path, method } of version.operations) {
    const { curl, typescript } = samples.get(id) as Samples;
    (document.paths[path] as Node)[method.toLowerCase()]["x-codeSamples"] = [
      ...(typescript === undefined ? [] : [{ lang: "TypeScript", label: "TypeScript", source: typescript }]),
      { lang: "Shell", label: "curl", source: curl },
    ];
  }
  return document;
}
