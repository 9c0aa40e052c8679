import { actorKinds } from "../code-lists/actor-kind.ts";
import { anonymities } from "../code-lists/anonymity.ts";
import { broad, close, exact, mapList, type Vocabulary } from "../mapping.ts";

/** The standard of cyber-threat data, which has classes for identities that are no single body. */
export const stix: Vocabulary = {
  name: "stix",
  title: "Structured Threat Information Expression",
  publisher: "OASIS",
  version: "2.1",
  citation: {
    title: "STIX 2.1 JSON schemas",
    url: "https://github.com/oasis-open/cti-stix2-json-schemas",
    locator: "schemas/sdos/identity.json",
  },
};

/** Kinds of actors as classes of identities. */
export const stixMappings = [
  ...mapList(stix, actorKinds, "identity_class", {
    person: exact("individual"),
    government: broad("organization"),
    agency: broad("organization"),
    intergovernmental: broad("organization"),
    ngo: broad("organization"),
    "armed-force": broad("organization"),
    company: broad("organization"),
    media: broad("organization"),
    group: close(
      "group",
      "People who have something in common without knowing each other are a class there.",
    ),
  }),
  ...mapList(stix, anonymities, "identity_class", {
    official: broad("individual"),
    officials: close("class"),
    "affected-people": close("class"),
    unspecified: exact("unknown"),
  }),
];
