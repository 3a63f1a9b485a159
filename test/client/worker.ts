/** The tour in a Cloudflare worker, against the servers that the request's query names. */
import { tour } from "./tour.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    return Response.json(await tour(searchParams.get("server") ?? "", searchParams.get("nobody") ?? ""));
  },
};
