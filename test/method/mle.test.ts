/** Message-level encryption: a client with it against the mock with it, and each message checked with Node's own crypto. */
import {
  constants,
  createCipheriv,
  createDecipheriv,
  generateKeyPairSync,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
  type KeyObject,
} from "node:crypto";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createMethodClient, isUnparsableResponseError, unwrap } from "../../src/method/index.ts";
import { createMleFetch, createMleServer, isMleError, type PublicJwk } from "../../src/method/mle.ts";
import { createMockFetch } from "../../src/mock/index.ts";

function keyPair(kid: string) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: "jwk" }), kid, use: "enc", alg: "RSA-OAEP-256" } as unknown as PublicJwk;
  return { jwk, own: { kid, privateKey: privateKey.export({ format: "jwk" }) }, publicKey, privateKey };
}

const method = keyPair("mthd_jwk_12");
const earlier = keyPair("mthd_jwk_11");
const team = keyPair("team-2026");
const old = keyPair("team-2025");

type Init = { headers: Record<string, string>; body: string | null };

/** A client with encryption, a mock with it, and the requests and responses between them. */
function connect(options: Partial<Parameters<typeof createMleFetch>[0]> = {}) {
  const mock = createMockFetch({ api: "method", version: "2026-03-30" });
  const server = createMleServer(mock, {
    methodKeys: [method.own, earlier.own],
    teamKeys: { keys: [team.jwk, old.jwk] },
  });
  const sent: Init[] = [];
  const received: string[] = [];
  const fetch = createMleFetch({
    methodKeys: { keys: [method.jwk] },
    teamKeys: [team.own],
    fetch: async (url, init) => {
      sent.push(init);
      const response = await server(url, init);
      received.push(await response.clone().text());
      return response;
    },
    ...options,
  });
  const client = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch, backoff: 0 });
  return { client, mock, sent, received };
}

const part = (jwe: string, index: number) => Buffer.from(jwe.split(".")[index] as string, "base64url");
const messageIn = (body: string | null | undefined) => (JSON.parse(body ?? "") as { encrypted: string }).encrypted;
const headerOf = (jwe: string) => JSON.parse(part(jwe, 0).toString()) as Record<string, string>;
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" };

/** Decrypts as RFC 7516 says, with nothing of ours. */
function openWithNode(jwe: string, key: KeyObject): unknown {
  const contentKey = privateDecrypt({ key, ...OAEP }, part(jwe, 1));
  const decipher = createDecipheriv("aes-256-gcm", contentKey, part(jwe, 2));
  decipher.setAAD(Buffer.from(jwe.split(".")[0] as string)).setAuthTag(part(jwe, 4));
  return JSON.parse(Buffer.concat([decipher.update(part(jwe, 3)), decipher.final()]).toString()) as unknown;
}

function sealWithNode(text: string, key: KeyObject, header: object): string {
  const protectedHeader = Buffer.from(JSON.stringify(header)).toString("base64url");
  const contentKey = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-128-gcm", contentKey, iv).setAAD(Buffer.from(protectedHeader));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  const wrapped = publicEncrypt({ key, ...OAEP }, contentKey);
  const parts = [wrapped, iv, sealed, cipher.getAuthTag()].map((each) => each.toString("base64url"));
  return [protectedHeader, ...parts].join(".");
}

const individual = { first_name: "Zoë", last_name: "O’Neil", phone: "+15121231111" };
const entity = { body: { type: "individual" as const, individual } };

describe("a round trip", () => {
  test("encrypts the body, decrypts the response, and the mock receives the plain request", async () => {
    const { client, mock, sent, received } = connect();
    const created = await unwrap(client.POST("/entities", entity));
    expect(created).toMatchObject({ individual: { first_name: "Zoë" } });
    expect(mock.requests("createEntity")[0]?.body).toEqual(entity.body);
    expect(mock.requests("createEntity")[0]?.headers).not.toHaveProperty("method-mle");
    expect(sent[0]?.headers["method-mle"]).toBe("jwe");
    expect(sent[0]?.headers["content-type"]).toBe("application/json");
    for (const text of [sent[0]?.body, received[0]]) {
      expect(Object.keys(JSON.parse(text as string) as object)).toEqual(["encrypted"]);
      expect(text).not.toContain("O’Neil");
    }
  });

  test("is a JWE that Node's crypto opens, with both keys named", async () => {
    const { client, sent, received } = connect();
    await client.POST("/entities", entity);
    const request = messageIn(sent[0]?.body);
    expect(headerOf(request)).toEqual({ alg: "RSA-OAEP-256", enc: "A256GCM", kid: "mthd_jwk_12", cid: "team-2026" });
    expect(openWithNode(request, method.privateKey)).toEqual(entity.body);
    const response = messageIn(received[0]);
    expect(headerOf(response).kid).toBe("team-2026");
    expect(openWithNode(response, team.privateKey)).toMatchObject({ success: true });
  });

  test("decrypts documented errors, too", async () => {
    const { client, mock } = connect();
    mock.next("createEntity", { status: 400 });
    const result = await client.POST("/entities", entity);
    expect([result.status, result.ok]).toEqual([400, false]);
    expect(result.error?.subType).toMatch(/^[A-Z_]+$/);
  });

  test("leaves requests without a body and plain responses as they are", async () => {
    const { client, sent } = connect();
    expect((await client.GET("/ping")).ok).toBe(true);
    expect(sent[0]?.headers).not.toHaveProperty("method-mle");
  });

  test("encrypts each attempt anew, with one idempotency key", async () => {
    const { client, mock, sent } = connect();
    mock.next("createEntity", { status: 503 });
    expect((await client.POST("/entities", entity)).ok).toBe(true);
    expect(new Set(sent.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    const [first, second] = sent.map(({ body }) => messageIn(body).split("."));
    for (const index of [1, 2, 3, 4]) expect(first?.[index]).not.toBe(second?.[index]);
  });

  test("accepts CryptoKeys, and responses that Node's crypto made", async () => {
    const algorithm = { name: "RSA-OAEP", hash: "SHA-256" };
    const privateKey = await crypto.subtle.importKey("jwk", team.own.privateKey, algorithm, false, ["decrypt"]);
    const body = JSON.stringify({ success: true, data: null, message: "pong" });
    const jwe = sealWithNode(body, team.publicKey, { alg: "RSA-OAEP-256", enc: "A128GCM", kid: "team-2026" });
    const { client } = connect({
      teamKeys: [{ kid: "team-2026", privateKey }],
      fetch: async () => Response.json({ encrypted: jwe }),
    });
    expect((await client.GET("/ping")).message).toBe("pong");
  });
});

describe("rotation", () => {
  test("uses Method's first active key, and the team's first key", async () => {
    const deprecated = { ...earlier.jwk, status: "deprecated" };
    const keys = [deprecated, { ...method.jwk, use: "sig" }, { ...method.jwk, status: "active" }];
    const { client, sent } = connect({ methodKeys: { keys }, teamKeys: [old.own, team.own] });
    expect((await client.POST("/entities", entity)).ok).toBe(true);
    expect(headerOf(messageIn(sent[0]?.body))).toMatchObject({ kid: "mthd_jwk_12", cid: "team-2025" });
  });

  test("decrypts with the key that the response names", async () => {
    const body = JSON.stringify({ success: true, data: null, message: "pong" });
    const header = { alg: "RSA-OAEP-256", enc: "A128GCM", kid: "team-2025" };
    const fetch = async () => Response.json({ encrypted: sealWithNode(body, old.publicKey, header) });
    expect((await connect({ fetch, teamKeys: [team.own, old.own] }).client.GET("/ping")).message).toBe("pong");
    await expect(connect({ fetch }).client.GET("/ping")).rejects.toThrow("could not be read");
  });

  test("reads Method's keys once an hour", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const sets = [earlier.jwk, method.jwk];
    let calls = 0;
    const methodKeys = async () => ({ keys: [sets[calls++] as PublicJwk] });
    const { client, sent } = connect({ methodKeys });
    await client.POST("/entities", entity);
    vi.advanceTimersByTime(3_599_999);
    await client.POST("/entities", entity);
    vi.advanceTimersByTime(1);
    await client.POST("/entities", entity);
    const kids = sent.map(({ body }) => headerOf(messageIn(body)).kid);
    expect(kids).toEqual(["mthd_jwk_11", "mthd_jwk_11", "mthd_jwk_12"]);
  });
});

describe("failures", () => {
  const valid = { alg: "RSA-OAEP-256", enc: "A128GCM", kid: "team-2026" };
  const seal = (header: object = valid, key = team.publicKey) => sealWithNode("{}", key, header);
  const changed = (index: number) => {
    const parts = seal().split(".");
    parts[index] = Buffer.from(part(parts.join("."), index).map((byte) => byte ^ 1)).toString("base64url");
    return parts.join(".");
  };

  test.each([
    ["a changed key", changed(1)],
    ["a changed initialization vector", changed(2)],
    ["changed content", changed(3)],
    ["a changed tag", changed(4)],
    ["a short tag", seal().slice(0, -4)],
    ["another key than the header names", seal(valid, old.publicKey)],
    ["a key that was not passed", seal({ ...valid, kid: "team-2020" })],
    ["another algorithm", seal({ ...valid, alg: "RSA1_5" })],
    ["no encryption", seal({ ...valid, enc: "none" })],
    ["a property of every object as algorithm", seal({ ...valid, enc: "toString" })],
    ["a longer key than announced", seal({ ...valid, enc: "A256GCM" })],
    ["a critical extension", seal({ ...valid, crit: ["x"] })],
    ["no kid", seal({ alg: valid.alg, enc: valid.enc })],
    ["four parts", seal().split(".").slice(0, 4).join(".")],
    ["nothing", ""],
  ])("%s is an error, and the request is not repeated", async (_name, encrypted) => {
    let requests = 0;
    const { client } = connect({
      fetch: async () => {
        requests += 1;
        return Response.json({ encrypted });
      },
    });
    const error = await client.POST("/entities", entity).catch((reason: unknown) => reason);
    expect(isUnparsableResponseError(error)).toBe(true);
    expect(requests).toBe(1);
  });

  test("without a usable key of Method nothing is sent", async () => {
    expect(() => connect({ methodKeys: { keys: [{ ...method.jwk, status: "deprecated" }] } })).toThrow(
      "No usable public key",
    );
    for (const set of [{ keys: [] }, {}, null]) {
      const { client, sent } = connect({ methodKeys: async () => set as never });
      await expect(client.POST("/entities", entity)).rejects.toThrow("fetch failed, and not because of the network");
      expect(sent).toEqual([]);
    }
  });

  test("missing keys are reported when the function is created, and no key is shown", () => {
    for (const teamKeys of [undefined, [], [{}], [{ kid: "x" }], [undefined], "key"]) {
      expect(() => connect({ teamKeys: teamKeys as never })).toThrow("Invalid teamKeys");
    }
    const mock = createMockFetch({ api: "method", version: "2026-03-30" });
    expect(() => createMleServer(mock, { methodKeys: [], teamKeys: { keys: [team.jwk] } })).toThrow(
      "Invalid methodKeys",
    );
    expect(() => createMleServer(mock, { methodKeys: [method.own], teamKeys: { keys: [] } })).toThrow(
      "Invalid teamKeys",
    );
  });

  test("the server rejects what it cannot decrypt, or cannot encrypt a response for", async () => {
    const other = keyPair("team-2024");
    const { client, mock } = connect({ teamKeys: [other.own] });
    expect((await client.POST("/entities", entity)).status).toBe(400);
    const { client: wrong } = connect({ methodKeys: { keys: [{ ...other.jwk, kid: "mthd_jwk_12" }] } });
    expect((await wrong.POST("/entities", entity)).status).toBe(400);
    expect(mock.requests("createEntity")).toEqual([]);
  });

  test("an error shows nothing of a message", async () => {
    const { client } = connect({ fetch: async () => Response.json({ encrypted: `secret.${seal()}` }) });
    const error = (await client.POST("/entities", entity).catch((reason: unknown) => reason)) as Error;
    expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)}`).not.toMatch(/secret|O’Neil/);
    expect(isMleError(error)).toBe(false);
    expect((error.cause as Error).name).toBe("MleError");
  });
});
