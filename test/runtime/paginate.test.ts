import { describe, expect, test } from "vitest";
import { paginate } from "../../src/method/paginate.ts";
import type { ClientOptions } from "../../src/runtime/options.ts";
import type { PageLimits, Paginated } from "../../src/runtime/paginate.ts";
import type { CallInput } from "../../src/runtime/call.ts";
import { failure, success, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

type Answer = (query: URLSearchParams) => Response;

/** A list whose pages are answered by a function; `asked` are the queries. */
function list(answer: Answer, options: Partial<ClientOptions> = {}) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    const { searchParams } = new URL(url);
    asked.push(searchParams.toString());
    return answer(searchParams);
  };
  const client = testClient({ fetch, ...options }, new VirtualPlatform());
  const walk = paginate as unknown as (
    client: unknown,
    path: string,
    input?: CallInput & PageLimits,
  ) => Paginated<string, object>;
  return { asked, walk: (input?: CallInput & PageLimits) => walk(client, "/accounts", input) };
}

const page = (items: unknown, headers: Record<string, string> = {}) => success(items, { headers });

/** Three pages of two items, by cursor and by number. */
const LETTERS = ["a", "b", "c", "d", "e"];
const three: Answer = (query) => {
  const from =
    query.get("page_cursor") === null
      ? (Number(query.get("page") ?? 1) - 1) * 2
      : LETTERS.indexOf(query.get("page_cursor") as string);
  const next = LETTERS[from + 2];
  return page(LETTERS.slice(from, from + 2), {
    "pagination-page": String(from / 2 + 1),
    "pagination-page-count": "3",
    ...(next !== undefined && { "pagination-page-cursor-next": next }),
  });
};

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("follows the cursors and keeps the rest of the query", async () => {
  const { asked, walk } = list(three);
  expect(await all(walk({ params: { query: { page_limit: 2, status: "active" } } }))).toEqual(LETTERS);
  expect(asked).toEqual([
    "page_limit=2&status=active",
    "page_limit=2&status=active&page_cursor=c",
    "page_limit=2&status=active&page_cursor=e",
  ]);
});

test("counts on from a page number", async () => {
  const { asked, walk } = list(three);
  expect(await all(walk({ params: { query: { page: 2 } } }))).toEqual(["c", "d", "e"]);
  expect(asked).toEqual(["page=2", "page=3"]);
});

test("counts when there are more pages and no cursor", async () => {
  const { asked, walk } = list((query) => {
    const number = query.get("page") ?? "1";
    return page([number], { "pagination-page": number, "pagination-page-count": "3" });
  });
  expect(await all(walk())).toEqual(["1", "2", "3"]);
  expect(asked).toEqual(["", "page=2", "page=3"]);
});

test("goes on from a cursor, never with a page number beside it", async () => {
  const { asked, walk } = list((query) =>
    page([query.get("page_cursor")], { "pagination-page": "1", "pagination-page-count": "9" }),
  );
  expect(await all(walk({ params: { query: { page_cursor: "c" } } }))).toEqual(["c"]);
  expect(asked).toEqual(["page_cursor=c"]);
});

describe("ends", () => {
  test("at a list without pagination headers", async () => {
    const { asked, walk } = list(() => page(["a"]));
    expect(await all(walk())).toEqual(["a"]);
    expect(asked).toHaveLength(1);
  });

  test("at a cursor that comes twice", async () => {
    const { asked, walk } = list(() => page(["a"], { "pagination-page-cursor-next": "again" }));
    expect(await all(walk())).toEqual(["a", "a"]);
    expect(asked).toEqual(["", "page_cursor=again"]);
  });

  test("at cursors that come in a circle", async () => {
    const circle: Record<string, string> = { "": "x", x: "y", y: "z", z: "x" };
    const { asked, walk } = list((query) =>
      page(["a"], { "pagination-page-cursor-next": circle[query.get("page_cursor") ?? ""] as string }),
    );
    await all(walk());
    expect(asked).toHaveLength(4);
  });

  test("at a page number that does not move on", async () => {
    const { asked, walk } = list(() => page(["a"], { "pagination-page": "1", "pagination-page-count": "3" }));
    await all(walk());
    expect(asked).toEqual(["", "page=2"]);
  });

  test("at an empty cursor", async () => {
    const { asked, walk } = list(() => page(["a"], { "pagination-page-cursor-next": "" }));
    await all(walk());
    expect(asked).toHaveLength(1);
  });
});

describe("limits", () => {
  test("maxItems, in the middle of a page; the page after it is not asked for", async () => {
    const { asked, walk } = list(three);
    expect(await all(walk({ maxItems: 3 }))).toEqual(["a", "b", "c"]);
    expect(await all(walk({ maxItems: 2 }))).toEqual(["a", "b"]);
    expect(asked).toEqual(["", "page_cursor=c", ""]);
  });

  test("maxItems: 0 asks for nothing", async () => {
    const { asked, walk } = list(three);
    expect(await all(walk({ maxItems: 0 }))).toEqual([]);
    expect(asked).toEqual([]);
  });

  test("maxPages", async () => {
    const { asked, walk } = list(three);
    expect(await all(walk({ maxPages: 2 }))).toEqual(["a", "b", "c", "d"]);
    expect(asked).toHaveLength(2);
  });

  test("leaving the loop", async () => {
    const { asked, walk } = list(three);
    for await (const item of walk()) if (item === "a") break;
    expect(asked).toHaveLength(1);
  });

  test("nothing is asked for before the first item is", async () => {
    const { asked, walk } = list(three);
    walk();
    walk().pages();
    expect(asked).toEqual([]);
  });

  test("a signal, also within a page", async () => {
    const controller = new AbortController();
    const { asked, walk } = list(three);
    const seen: string[] = [];
    const loop = async () => {
      for await (const item of walk({ signal: controller.signal })) {
        seen.push(item);
        controller.abort("enough");
      }
    };
    await expect(loop()).rejects.toMatchObject({ name: "AbortedError", cause: "enough" });
    expect(seen).toEqual(["a"]);
    expect(asked).toHaveLength(1);
  });
});

test("pages come with their headers", async () => {
  const { walk } = list(three);
  const pages = await all(walk().pages());
  expect(pages).toMatchObject([
    {
      items: ["a", "b"],
      status: 200,
      headers: { paginationPage: 1, paginationPageCount: 3, paginationPageCursorNext: "c" },
    },
    { items: ["c", "d"], headers: { paginationPage: 2, paginationPageCursorNext: "e" } },
    { items: ["e"], headers: { paginationPage: 3 } },
  ]);
});

test("one object can be walked twice", async () => {
  const { walk } = list(three);
  const letters = walk();
  expect(await all(letters)).toEqual(LETTERS);
  expect(await all(letters)).toEqual(LETTERS);
});

test("an error of a page is thrown where it is met", async () => {
  const { walk } = list((query) => (query.get("page_cursor") === "c" ? failure(404, "NOT_FOUND") : three(query)));
  const seen: string[] = [];
  const loop = async () => {
    for await (const item of walk()) seen.push(item);
  };
  await expect(loop()).rejects.toMatchObject({ name: "InvalidRequestError", subType: "NOT_FOUND" });
  expect(seen).toEqual(["a", "b"]);
});

test("an answer that is no list is an error", async () => {
  const { walk } = list(() => page({ a: 1 }));
  await expect(all(walk())).rejects.toMatchObject({ name: "UnparsableResponseError" });
});
