import { defineCodeList } from "../code-list.ts";

/** What a speaker does by saying something. */
export const speechActs = defineCodeList({
  name: "speech-act",
  title: "Speech act",
  description: "What the speaker does by saying it.",
  codes: {
    assert: { label: "Assert", definition: "Says that something is, was or will be so." },
    assess: { label: "Assess", definition: "Judges how good, bad, likely or important something is." },
    accuse: { label: "Accuse", definition: "Says that someone has done wrong." },
    commit: { label: "Commit", definition: "Promises to do something." },
    appeal: { label: "Appeal", definition: "Asks others to do something, or says that it is needed." },
    demand: { label: "Demand", definition: "Requires others to do something." },
    announce: { label: "Announce", definition: "Makes known a decision, an action or a publication." },
    praise: { label: "Praise", definition: "Commends, thanks or welcomes." },
    deny: { label: "Deny", definition: "Says that something is not so, or was not done." },
    define: { label: "Define", definition: "Says what a word or a category means or covers." },
  },
});
