import { actorKinds } from "../code-lists/actor-kind.ts";
import { sourceKinds } from "../code-lists/source-kind.ts";
import { broad, close, exact, mapList, type Vocabulary } from "../mapping.ts";

/** The data model of investigative journalism, used by Aleph and OpenSanctions. */
export const followTheMoney: Vocabulary = {
  name: "follow-the-money",
  title: "FollowTheMoney",
  publisher: "Organized Crime and Corruption Reporting Project",
  citation: {
    title: "FollowTheMoney schemata",
    url: "https://github.com/alephdata/followthemoney",
    locator: "followthemoney/schema, at commit c70a89f",
  },
  notes: "FollowTheMoney has no schema for statements or quotations.",
};

/** Kinds of records that FollowTheMoney has a schema for. */
export const followTheMoneyMappings = [
  ...mapList(followTheMoney, actorKinds, "schemata", {
    person: exact("Person"),
    government: close("PublicBody"),
    agency: exact("PublicBody"),
    intergovernmental: broad("Organization"),
    ngo: broad("Organization"),
    "armed-force": broad("Organization"),
    company: exact("Company"),
    media: broad("Organization"),
  }),
  ...mapList(followTheMoney, sourceKinds, "schemata", { document: close("Document") }),
];
