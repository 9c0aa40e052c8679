import type { TierLawRule } from "@open-tip/schema";
import { tierLawBases } from "@open-tip/schema/code-lists";
import { citation, inline, link, list, pagePath } from "./markup.ts";
import { territoryName, territoryPath } from "./territories.ts";

const bases = new Map<string, string>(tierLawBases.codes.map(({ code, label }) => [code, label]));

/** What of a rule of tier law is shown: `tierLaw` types each entry by its literal values. */
export type LawEntry = Omit<TierLawRule, "exceptions" | "citations"> & {
  readonly exceptions?: readonly NonNullable<TierLawRule["exceptions"]>[number][];
  readonly citations: readonly TierLawRule["citations"][number][];
};

/** Address of a rule of tier law. */
export function tierLawPath(name: string): string {
  return `${pagePath("tier-law")}#law-${name}`;
}

/** To which editions a rule applies, in words. */
function editionsOf({ firstEdition, confirmedFrom, lastEdition }: LawEntry): string {
  const span = lastEdition === undefined ? `from ${firstEdition} on` : `${firstEdition} to ${lastEdition}`;
  return confirmedFrom === undefined ? span : `${span}; certain from ${confirmedFrom} on`;
}

/** Condition, editions, cases and citations of a rule of tier law, as HTML. */
export function lawDetails(rule: LawEntry): string {
  const { condition, basis, exceptions = [], citations } = rule;
  const cases = exceptions.map(
    ({ territory, from, to, note }) =>
      `${link(territoryPath(territory), inline(territoryName(territory)))}, ${from} to ${to}: ${inline(note)}`,
  );
  const basisPath = `${pagePath("code-lists/tier-law-basis")}#code-${basis}`;
  return [
    `<p>${inline(condition)}</p>`,
    list([
      `Rests on: ${link(basisPath, inline(bases.get(basis) ?? basis).toLowerCase())}`,
      `Editions: ${editionsOf(rule)}`,
      ...(cases.length > 0 ? [`Looks like a breach and is none:${list(cases)}`] : []),
      `Read in: ${citations.map(citation).join("; ")}`,
    ]),
  ].join("");
}
