import { listed, quoted } from "../printable.ts";
import { type CellType, cellFault } from "./cell-type.ts";
import type { ColumnValues, Profile, ProfileField } from "./profile.ts";

// 0 is let pass here, because one remark about it says more than a finding for each cell.
const yesOrUnknown: CellType = { kind: "code", codes: ["1", "0"] };

const binary = [
  ["meansDebtBondageEarnings", "debt bondage or earnings withheld", "means debt bondage"],
  ["meansThreats", "threats"],
  ["meansAbusePsyPhySex", "psychological, physical or sexual abuse", "means abuse"],
  ["meansFalsePromises", "false promises"],
  ["meansDrugsAlcohol", "drugs or alcohol"],
  ["meansDenyBasicNeeds", "basic needs denied"],
  ["meansExcessiveWorkHours", "excessive working hours"],
  ["meansWithholdDocs", "documents withheld"],
  ["isForcedLabour", "forced labour"],
  ["isSexualExploit", "sexual exploitation"],
  ["isOtherExploit", "other exploitation"],
  ["typeOfLabourAgriculture", "labour in agriculture"],
  ["typeOfLabourConstruction", "labour in construction"],
  ["typeOfLabourDomesticWork", "domestic work"],
  ["typeOfLabourHospitality", "labour in hospitality"],
  ["typeOfSexProstitution", "prostitution"],
  ["typeOfSexPornography", "pornography"],
  ["recruiterRelationIntimatePartner", "recruited by an intimate partner"],
  ["recruiterRelationFriend", "recruited by a friend"],
  ["recruiterRelationFamily", "recruited by family"],
  ["recruiterRelationOther", "recruited by somebody else"],
] as const;

function field(
  name: string,
  meaning: string,
  type: ProfileField["type"],
  names: readonly string[] = [],
): ProfileField {
  return { name, names, meaning, type, required: false, sensitive: true };
}

/** Whether a column has values, and none of them is one of its codes. */
function isRecoded({ field, values }: ColumnValues): boolean {
  const type = ctdcGlobalSynthetic.fields.find(({ name }) => name === field)?.type;
  if (type?.kind !== "code" || values.size === 0) return false;
  return [...values.keys()].every((value) => cellFault(type, value) !== undefined);
}

/** The file gives 0 where the published data leave the cell blank, and codes groups as numbers. */
function remark(columns: readonly ColumnValues[]): string | undefined {
  const zeros = columns.filter(
    ({ field, values }) => binary.some(([name]) => name === field) && values.has("0"),
  );
  const renamed = columns.filter(({ field, header }) => field !== header);
  const recoded = columns.filter(isRecoded);
  if (zeros.length === 0 && renamed.length === 0 && recoded.length === 0) return undefined;
  const parts = [
    renamed.length > 0 ? `${renamed.length} of its columns have other names` : "",
    zeros.length > 0
      ? `0 occurs in ${zeros.length} of its columns, where the published data have 1 or a blank, and a blank means unknown and never no`
      : "",
    recoded.length > 0
      ? `${listed(recoded.map(({ header }) => quoted(header)))} ${recoded.length === 1 ? "holds" : "hold"} none of the published codes, but something in their place`
      : "",
  ].filter((part) => part !== "");
  return `This is a derivative and not the published layout: ${parts.join("; ")}.`;
}

/**
 * The CTDC Global Synthetic Dataset, as its codebook of February 2024 describes it: one row for each synthetic record.
 * A blank means unknown. Nothing but 1 stands in the columns of yes or unknown.
 */
export const ctdcGlobalSynthetic: Profile = {
  name: "ctdc-global-synthetic",
  title: "case-level data in the layout of the CTDC Global Synthetic Dataset",
  fields: [
    field("yearOfRegistration", "year of registration", { kind: "integer", min: 1990, max: 2100 }),
    field("gender", "gender", { kind: "code", codes: ["Man", "Woman", "Trans/Transgender/NonConforming"] }),
    field(
      "ageBroad",
      "age, in bands",
      {
        kind: "code",
        codes: ["0—8", "9—17", "18—20", "21—23", "24—26", "27—29", "30—38", "39—47", "48+"].flatMap(
          (band) => [band, ...(band.includes("—") ? [band.replace("—", "--"), band.replace("—", "-")] : [])],
        ),
      },
      ["age band"],
    ),
    field("citizenship", "citizenship, as an ISO code", { kind: "text", pattern: /^[A-Z]{3}$/ }),
    field("CountryOfExploitation", "country of exploitation, as an ISO code", {
      kind: "text",
      pattern: /^[A-Z]{3}$/,
    }),
    field(
      "traffickMonths",
      "months in trafficking, in bands",
      { kind: "code", codes: ["0—12 (0-1 yr)", "13—24 (1-2 yrs)", "25+ (2+ yrs)"] },
      ["trafficking duration", "traffick months"],
    ),
    ...binary.map(([name, meaning, ...names]) => field(name, meaning, yesOrUnknown, names)),
  ],
  key: [],
  repeats: true,
  sequence: undefined,
  least: 5,
  aboutPeople: true,
  identifiers: ["yearOfRegistration", "gender", "ageBroad", "citizenship", "CountryOfExploitation"],
  synthetic: true,
  remark,
};
