/** Says who can reach a server, where that is not this machine alone. */

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** Returns the line about a server on an interface; none for the loopback interface, which is the default. */
export const reachOf = (host = "127.0.0.1"): string[] =>
  LOOPBACK.test(host) ? [] : ["Other machines can reach this server and control it."];
