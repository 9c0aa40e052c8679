import { type IdPrefix, idKinds } from "./id-kinds.ts";
import { placementId } from "./placement-id.ts";

/** What an id says, by its kind. */
export type IdParts =
  | { readonly kind: "report-edition"; readonly edition: number }
  | { readonly kind: "territory"; readonly code: string }
  | {
      readonly kind: "placement";
      readonly source: string;
      readonly edition: number;
      readonly territory: string;
    }
  | {
      readonly kind: "segment" | "statement" | "figure";
      /** The name of the source, without its kind: `fox-news-tip-report-2020`. */
      readonly source: string;
      readonly number: number;
    }
  | {
      readonly kind: Exclude<
        IdPrefix,
        "report-edition" | "territory" | "placement" | "segment" | "statement" | "figure"
      >;
      readonly name: string;
    };

/** An id taken apart, or why it is none. */
export type ParsedId =
  | {
      readonly status: "parsed";
      readonly entity: (typeof idKinds)[IdPrefix]["entity"];
      readonly parts: IdParts;
    }
  | { readonly status: "not-an-id"; readonly reason: string };

const patterns = new Map(
  Object.entries(idKinds).map(([prefix, { rest }]) => [prefix, new RegExp(`^(?:${rest})$`)]),
);

/** Takes an id apart. {@link formatId} puts its parts together again. */
export function parseId(id: string): ParsedId {
  const slash = id.indexOf("/");
  const prefix = id.slice(0, Math.max(slash, 0));
  const pattern = patterns.get(prefix);
  if (pattern === undefined) {
    const known = Object.keys(idKinds).join(", ");
    return { status: "not-an-id", reason: `An id begins with its kind and a slash. The kinds are ${known}.` };
  }
  const kind = prefix as IdPrefix;
  const rest = id.slice(slash + 1);
  const { entity, example } = idKinds[kind];
  if (!pattern.test(rest))
    return { status: "not-an-id", reason: `An id of this kind looks like ${example}.` };
  return { status: "parsed", entity, parts: partsOf(kind, rest) };
}

function partsOf(kind: IdPrefix, rest: string): IdParts {
  const segments = rest.split("/");
  const last = segments.at(-1) ?? "";
  switch (kind) {
    case "report-edition":
      return { kind, edition: Number(rest) };
    case "territory":
      return { kind, code: rest };
    case "placement": {
      const edition = Number(segments.at(-2));
      return { kind, source: segments.slice(0, -2).join("/"), edition, territory: last };
    }
    case "segment":
    case "statement":
    case "figure":
      return { kind, source: segments[0] ?? "", number: Number(last) };
    default:
      return { kind, name: rest };
  }
}

/**
 * The id that these parts make. It is not checked: {@link parseId} tells whether it is one.
 * Numbers have at least two digits: `statement/fox-news-tip-report-2020/07`.
 */
export function formatId(parts: IdParts): string {
  switch (parts.kind) {
    case "report-edition":
      return `report-edition/${parts.edition}`;
    case "territory":
      return `territory/${parts.code}`;
    case "placement":
      return placementId(parts.source, parts.edition, parts.territory);
    case "segment":
    case "statement":
    case "figure":
      return `${parts.kind}/${parts.source}/${String(parts.number).padStart(2, "0")}`;
    default:
      return `${parts.kind}/${parts.name}`;
  }
}
