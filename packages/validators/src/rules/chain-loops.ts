import { listed, quoted } from "../printable.ts";
import { defineDatasetRule } from "../record-rule.ts";
import { findLoops, type Link, linkFields } from "../records/loops.ts";
import { actor, recordsFile } from "./examples/records.ts";

export const rule = defineDatasetRule({
  code: "chain-loops",
  entities: ["Actor", "Place", "Programme", "Event", "Instrument", "Statement", "Segment"],
  needs: [],
  reads: ["parent", "within", "partOf", "continues"],
  severity: "error",
  summary: "Nothing is part of itself, also not by way of others.",
  why: "Who belongs to whom is read by going from each to what holds it, up to the last. In a circle there is no last: programs that follow it never end, and sums over it count everything twice.",
  remedy: "Remove the one that is wrong of the references named.",
  clause: {
    level: "MUST",
    at: "Actor.parent",
    says: "It is the body or group that it is part of; so for places, programmes and the rest.",
  },
  examples: {
    valid: [
      {
        title: "a bureau and its department",
        csv: recordsFile(
          actor({ id: "actor/a-bureau", kind: "agency", parent: "actor/a-department" }),
          actor({ id: "actor/a-department", kind: "agency" }),
        ),
      },
    ],
    invalid: [
      {
        title: "each is part of the other",
        csv: recordsFile(
          actor({ id: "actor/a-bureau", kind: "agency", parent: "actor/a-department" }),
          actor({ id: "actor/a-department", kind: "agency", parent: "actor/a-bureau" }),
        ),
      },
      {
        title: "a place in itself, in a table",
        csv: "id,kind,name_en,within\nplace/calgary,settlement,Calgary,place/calgary\n",
      },
    ],
  },
  keep(record): Link | undefined {
    for (const field of linkFields) {
      const to = (record as unknown as Readonly<Record<string, unknown>>)[field];
      if (typeof to === "string") return { field, to };
    }
    return undefined;
  },
  check(kept, report) {
    for (const loop of findLoops(kept)) {
      const [first] = loop;
      if (!first) continue;
      const chain = [...loop.map(({ id }) => quoted(id)), quoted(first.id)];
      report(first, {
        pointer: `/${first.fact.field}`,
        message:
          loop.length === 1
            ? `${quoted(first.id)} is said to be part of itself.`
            : `Each is said to be part of the next: ${listed(chain)}.`,
      });
    }
  },
});
