import type { APIRoute, GetStaticPaths } from "astro";
import { publishedFiles } from "../../reference/published-files.ts";

/** The published files, as they stand in the packages. */
export const getStaticPaths = (() =>
  publishedFiles().map(({ path, text }) => ({ params: { path }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
