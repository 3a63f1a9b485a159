/** Keeps pages and names of other machines from controlling a server. */

/**
 * Why a request comes from elsewhere, or undefined.
 *
 * @param headers - By lowercase name.
 * @param isLocal - Whether the server listens on the loopback interface alone. A page of another site is rejected then, also
 *   when it rebinds its name to this machine.
 */
export function rejectForeign(
  headers: Record<string, string>,
  isLocal: boolean,
): { code: string; message: string } | undefined {
  if (isLocal && !isLoopbackHost(headers["host"])) {
    return { code: "foreign-host", message: "The Host header must name this machine." };
  }
  if (headers["origin"] !== undefined && !isLoopbackHost(hostOf(headers["origin"]))) {
    return { code: "foreign-origin", message: "Pages of other machines cannot control the server." };
  }
  return undefined;
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** Whether a Host header names this machine. */
export const isLoopbackHost = (host = ""): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);
