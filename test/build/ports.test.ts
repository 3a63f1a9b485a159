/** A port that is in use is reported before anything is built. */
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { readPort } from "../../scripts/dev/ports.ts";

afterEach(() => {
  delete process.env.LINKSPEC_PORT;
});

test("a free port, and any port", async () => {
  expect(await readPort("LINKSPEC_PORT", 0)).toBe(0);
  process.env.LINKSPEC_PORT = "0";
  expect(await readPort("LINKSPEC_PORT", 4010)).toBe(0);
});

test("a port that is in use", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  process.env.LINKSPEC_PORT = String(port);
  await expect(readPort("LINKSPEC_PORT", 4010)).rejects.toThrow(
    `Port ${port} is in use. Set LINKSPEC_PORT to another port, or to 0 for any.`,
  );
  server.close();
});

test.each(["", "http", "70000", "-1", "1e3"])("%j is not a port", async (text) => {
  process.env.LINKSPEC_PORT = text;
  await expect(readPort("LINKSPEC_PORT", 4010)).rejects.toThrow(`LINKSPEC_PORT is "${text}", which is not a port.`);
});
