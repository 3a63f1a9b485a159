/** Recorded traffic in HTTP Archive form, as browsers and proxies save it: http://www.softwareishard.com/blog/har-12-spec/ */
import { MockError } from "../openapi/error.ts";
import { splitTarget, targetBelow } from "../mock/messages.ts";
import type { Exchange } from "./recorded-exchange.ts";

interface NamedValue {
  name: string;
  value: string;
}

interface Entry {
  request: {
    method: string;
    url: string;
    headers?: NamedValue[];
    bodySize?: number;
    /** A form has either, as its text or as its fields. */
    postData?: { text?: string; params?: { name: string; value?: string }[] };
  };
  response: {
    status: number;
    headers?: NamedValue[];
    content?: { text?: string; encoding?: string; size?: number };
  };
}

/**
 * The exchanges of an archive.
 *
 * @param baseUrls Only requests to these are taken, with paths that start where the base URL ends; all when empty.
 * @throws MockError `invalid-option` for a text that is no archive.
 */
export function readHar(text: string, baseUrls: readonly string[]): Exchange[] {
  const finders = baseUrls.length === 0 ? [(url: string) => url] : baseUrls.map(targetBelow);
  return entriesOf(text).flatMap((entry) => {
    const target = finders.map((find) => find(entry.request.url)).find((found) => found !== undefined);
    return target === undefined ? [] : [exchangeOf(entry, target)];
  });
}

function exchangeOf({ request, response }: Entry, target: string): Exchange {
  const [sent, answered] = [headersOf(request.headers), headersOf(response.headers)];
  const [body, content] = [bodyOf(request), contentOf(response)];
  return {
    request: { method: request.method.toUpperCase(), ...splitTarget(target), headers: sent, body },
    status: response.status,
    headers: answered,
    body: content,
    // Browsers leave out what was long or is no longer in their memory.
    lost: {
      request: body === undefined && hasSize(request.bodySize, sent),
      response: content === undefined && hasSize(response.content?.size, answered),
    },
  };
}

const hasSize = (size = 0, headers: Record<string, string>): boolean =>
  size > 0 || Number(headers["content-length"] ?? 0) > 0;

function entriesOf(text: string): Entry[] {
  try {
    const { entries } = (JSON.parse(text.replace(/^\uFEFF/, "")) as { log: { entries: Entry[] } }).log;
    if (entries.every(({ request, response }) => typeof request.url === "string" && response.status >= 0)) {
      // A request that was blocked or aborted has no answer; and what has no URL went nowhere.
      return entries.filter(({ request, response }) => URL.canParse(request.url) && response.status >= 100);
    }
  } catch {
    // Told below: what is wrong with the text could be anything.
  }
  throw new MockError("invalid-option", "The file is not an HTTP Archive (HAR): it has no log.entries.");
}

/** HTTP/2 pseudo headers such as `:path` are not headers of the API. */
const headersOf = (headers: NamedValue[] = []): Record<string, string> =>
  Object.fromEntries(
    headers.filter(({ name }) => !name.startsWith(":")).map(({ name, value }) => [name.toLowerCase(), value]),
  );

function bodyOf({ postData }: Entry["request"]): string | undefined {
  if (postData?.text !== undefined || postData?.params === undefined) return postData?.text;
  return new URLSearchParams(postData.params.map(({ name, value = "" }) => [name, value])).toString();
}

function contentOf({ content }: Entry["response"]): string | undefined {
  if (content?.text === undefined) return undefined;
  return content.encoding === "base64" ? Buffer.from(content.text, "base64").toString() : content.text;
}
