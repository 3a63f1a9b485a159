/** The ports of `npm start` and `npm run dev`. */
import { createServer } from "node:net";
import { UserError } from "../lib/user-error.ts";

const HOST = "127.0.0.1";

/**
 * The port that an environment variable names; 0 means any free port.
 * @throws {UserError} when it is not a port or is in use. It is checked before anything is built.
 */
export async function readPort(variable: string, fallback: number): Promise<number> {
  const text = process.env[variable] ?? String(fallback);
  if (!/^\d+$/.test(text) || Number(text) > 65_535)
    throw new UserError(`${variable} is "${text}", which is not a port.`);
  const port = Number(text);
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      reject(
        inUse ? new UserError(`Port ${port} is in use. Set ${variable} to another port, or to 0 for any.`) : error,
      );
    });
    server.listen(port, HOST, () => server.close(() => resolve(port)));
  });
}
