import type { Answer, FileReport } from "@open-tip/validators";
import type { Answers } from "./answers.ts";
import { element } from "./element.ts";
import type { KindOfTable } from "./fields.ts";

/** One question on how a file is to be read. */
export interface Control {
  readonly node: HTMLElement;
  /** Whether the report asks it. */
  readonly asked: boolean;
}

const encodings = [
  "utf-8",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1256",
  "iso-8859-2",
  "iso-8859-15",
  "macintosh",
  "ibm866",
  "utf-16le",
  "utf-16be",
  "shift_jis",
  "gb18030",
  "big5",
  "euc-kr",
];

const delimiters = [
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "pipe"],
] as const;

/** The questions on how a file is to be read: those that a report asks, and those that its reader may answer unasked. */
export function controls(
  { groups, file }: FileReport,
  mapping: FileReport["mapping"],
  answers: Answers,
  kinds: readonly KindOfTable[],
): Control[] {
  const asks = (...rules: string[]) => groups.some(({ rule }) => rules.includes(rule));
  const given = groups.flatMap(({ samples }) =>
    samples.flatMap(({ suggestion, place }) =>
      (suggestion?.answers ?? []).map((answer) => ({ answer, place })),
    ),
  );
  const year = given.find(({ answer }) => answer.option === "edition")?.answer.value;
  const manySheets = /\.(?:xlsx|xlsm|json)(?:\.gz)?$/i.test(file);
  return [
    {
      asked: asks("missing-edition"),
      node: field(
        "edition",
        "Edition that all rows are of",
        "the year in the report's title",
        element("input", {
          type: "number",
          name: "edition",
          min: 2001,
          max: 2100,
          step: 1,
          value: answers.edition ?? year,
        }),
      ),
    },
    ...codings(given.filter(({ answer }) => answer.option === "tierCodes")),
    {
      asked: asks("ambiguous-tier-codes"),
      node: field(
        "tierCodes",
        "What numbers in tier columns mean",
        "such as 1=tier-1,2=tier-2,3=tier-2-watch-list,4=tier-3; of one column as tier:1=tier-1; several parted by semicolons",
        element("input", {
          type: "text",
          name: "tierCodes",
          value: answers.tierCodes?.join("; "),
          spellcheck: "false",
          autocomplete: "off",
        }),
      ),
    },
    {
      asked: asks("ambiguous-delimiter"),
      node: field(
        "delimiter",
        "Character between cells",
        "",
        choice("delimiter", answers.delimiter, delimiters),
      ),
    },
    {
      asked: asks("encoding-guessed", "invalid-utf-8"),
      node: field(
        "encoding",
        "Encoding of the text",
        "",
        choice(
          "encoding",
          answers.encoding,
          encodings.map((name) => [name, name] as const),
        ),
      ),
    },
    {
      asked: manySheets && mapping === undefined,
      node: field(
        "sheet",
        "Sheet of a workbook, or list of a JSON object",
        "by its name",
        element("input", { type: "text", name: "sheet", value: answers.sheet, autocomplete: "off" }),
      ),
    },
    {
      asked: false,
      node: field(
        "profile",
        "Kind of table",
        "",
        choice(
          "profile",
          answers.profile,
          kinds
            .filter(({ profile }) => profile !== "placements")
            .map(({ profile, title }) => [profile, title] as const),
        ),
      ),
    },
  ];
}

/** A choice for each column whose numbers may mean several things. */
function codings(
  given: readonly { readonly answer: Answer; readonly place: { readonly column?: string } }[],
): Control[] {
  const columns = [...new Set(given.map(({ place }) => place.column ?? ""))];
  return columns.map((column, at) => ({
    asked: true,
    node: element(
      "fieldset",
      {},
      element("legend", {}, `What the numbers in ${column || "the column of tiers"} mean`),
      given
        .filter(({ place }) => (place.column ?? "") === column)
        .map(({ answer: { value, words } }) =>
          element("label", {}, element("input", { type: "radio", name: `coding-${at}`, value }), ` ${words}`),
        ),
    ),
  }));
}

function field(name: string, label: string, hint: string, control: HTMLElement): HTMLElement {
  const id = `check-${name}`;
  control.id = id;
  if (hint !== "") control.setAttribute("aria-describedby", `${id}-hint`);
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    control,
    hint !== "" && element("span", { id: `${id}-hint`, class: "quiet" }, hint),
  );
}

function choice(
  name: string,
  chosen: string | undefined,
  options: readonly (readonly [value: string, words: string])[],
): HTMLElement {
  return element(
    "select",
    { name },
    element("option", { value: "" }, "as the file shows"),
    options.map(([value, words]) => element("option", { value, selected: value === chosen }, words)),
  );
}
