import type { APIRoute } from "astro";
import { historyData } from "../../tiers/history-data.ts";

/** The history of the tiers, which the pictures load once they are shown. */
export const GET: APIRoute = () => Response.json(historyData());
