/** Recorded traffic in HTTP Archive form, as browsers and proxies save it: http://www.softwareishard.com/blog/har-12-spec/ */
import { MockError } from "../error.ts";
import { splitTarget } from "../exchange.ts";
import type { Exchange } from "./exchange.ts";

interface NamedValue {
  name: string;
  value: string;
}

interface Entry {
  request: { method: string; url: string; headers: NamedValue[]; postData?: { text?: string } };
  response: { status: number; headers: NamedValue[]; content?: { text?: string; encoding?: string } };
}

/**
 * The exchanges of an archive.
 *
 * @param baseUrls Only requests to these are taken; all when empty.
 * @throws MockError `invalid-option` for a text that is no archive.
 */
export function readHar(text: string, baseUrls: readonly string[]): Exchange[] {
  const hosts = baseUrls.map((url) => new URL(url).host);
  return entriesOf(text)
    .filter(({ request }) => hosts.length === 0 || hosts.includes(new URL(request.url).host))
    .map(({ request, response }) => ({
      request: {
        method: request.method.toUpperCase(),
        ...splitTarget(request.url),
        headers: headersOf(request.headers),
        body: request.postData?.text,
      },
      status: response.status,
      headers: headersOf(response.headers),
      body: contentOf(response),
    }));
}

function entriesOf(text: string): Entry[] {
  try {
    const { entries } = (JSON.parse(text) as { log: { entries: Entry[] } }).log;
    if (entries.every(({ request, response }) => URL.canParse(request.url) && response.status >= 0)) {
      // A request that was blocked or aborted has no answer.
      return entries.filter(({ response }) => response.status >= 100);
    }
  } catch {
    // Told below: what is wrong with the text could be anything.
  }
  throw new MockError("invalid-option", "The file is not an HTTP Archive (HAR): it has no log.entries.");
}

/** HTTP/2 pseudo headers such as `:path` are not headers of the API. */
const headersOf = (headers: NamedValue[]): Record<string, string> =>
  Object.fromEntries(
    headers.filter(({ name }) => !name.startsWith(":")).map(({ name, value }) => [name.toLowerCase(), value]),
  );

function contentOf({ content }: Entry["response"]): string | undefined {
  if (content?.text === undefined) return undefined;
  return content.encoding === "base64" ? Buffer.from(content.text, "base64").toString() : content.text;
}
