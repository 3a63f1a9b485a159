/** A request as a `curl` command for any POSIX shell. */
import type { SampleRequest } from "./request.ts";

export function printCurl(request: SampleRequest): string {
  const { method, server, path, pathValues, query, versionHeader, idempotencyHeader, variable, scheme } = request;
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => encodeURIComponent(pathValues[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  const url = `${server}${filled}${search && `?${search}`}`;
  const options = [
    ...(method === "GET" || (method === "POST" && request.body !== undefined) ? [] : [`-X ${method}`]),
    ...(scheme === "bearer" ? [`-H "Authorization: Bearer $${variable}"`] : []),
    ...(scheme === "basic" ? [`-u "$${variable}:"`] : []),
    ...(versionHeader === undefined ? [] : [`-H ${quote(versionHeader.join(": "))}`]),
    // A key that is copied with the sample would replay the first response forever.
    ...(idempotencyHeader === undefined ? [] : [`-H "${idempotencyHeader}: $(uuidgen)"`]),
    ...body(request),
  ];
  return [`curl ${/[?&]/.test(url) ? quote(url) : url}`, ...options].join(" \\\n  ");
}

function body({ body }: SampleRequest): string[] {
  if (body === undefined) return [];
  if (body.mediaType === "application/x-www-form-urlencoded") {
    return formFields(body.value).map(([name, value]) => `-d ${quote(`${name}=${encodeURIComponent(value)}`)}`);
  }
  return [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `-d ${quote(JSON.stringify(body.value, null, 2))}`];
}

/** `{ a: { b: [1] } }` → `a[b][0]=1`. */
export function formFields(value: unknown, name = ""): [name: string, value: string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value ?? "")]];
  return Object.entries(value).flatMap(([key, each]) => formFields(each, name === "" ? key : `${name}[${key}]`));
}

/** Nothing inside single quotes means anything to a shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
