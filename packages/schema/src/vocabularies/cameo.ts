import { actorKinds } from "../code-lists/actor-kind.ts";
import { speechActs } from "../code-lists/speech-act.ts";
import { stances } from "../code-lists/stance.ts";
import { broad, close, exact, mapList, type Vocabulary } from "../mapping.ts";

/** The event codes of political science that GDELT uses. Codes are text: they begin with a nought. */
export const cameo: Vocabulary = {
  name: "cameo",
  title: "Conflict and Mediation Event Observations",
  publisher: "Open Event Data Alliance",
  citation: {
    title: "PETRARCH2 dictionaries, and a public copy of GDELT's table of CAMEO event codes",
    url: "https://github.com/openeventdata/petrarch2",
    locator: "Phoenix.agents.txt and Phoenix.International.actors.txt, at commit 676801c",
  },
  notes: "CAMEO codes what happens between two actors; a speech act here may have no target.",
};

/** Speech acts, stances and kinds of actors that CAMEO has codes for. */
export const cameoMappings = [
  ...mapList(cameo, speechActs, "event codes", {
    assert: close("010", "Make statement, not specified below"),
    assess: broad("01", "Make public statement"),
    accuse: exact("112", "Accuse"),
    commit: close("03", "Express intent to cooperate: a promise may also be one to act alone."),
    appeal: exact("02", "Appeal"),
    demand: exact("10", "Demand"),
    announce: broad("01", "Make public statement"),
    praise: exact("051", "Praise or endorse"),
    deny: close("016", "Deny responsibility: a denial here may be of anything."),
    define: broad("01", "Make public statement"),
  }),
  ...mapList(cameo, stances, "event codes", {
    critical: close("111", "Criticize or denounce"),
    supportive: close("051", "Praise or endorse"),
  }),
  ...mapList(cameo, actorKinds, "actor role codes", {
    government: exact("GOV"),
    agency: broad("GOV"),
    intergovernmental: exact("IGO"),
    ngo: exact("NGO"),
    "armed-force": close("MIL", "Armed groups that belong to no state are REB there."),
    company: close("BUS"),
    media: exact("MED"),
  }),
];
