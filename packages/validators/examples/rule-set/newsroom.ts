import { defineRecordRule, defineRule, defineRuleSet } from "@open-tip/validators";

/** Statements are checked by a second person in this newsroom, who writes what came of it into a verification. */
const unverifiedStatement = defineRecordRule({
  code: "newsroom/unverified-statement",
  entities: ["Statement"],
  needs: ["act"],
  reads: ["verifications"],
  severity: "warning",
  summary: "Somebody else has looked at every accusation.",
  why: "An accusation that nobody else looked at is not printed here.",
  remedy: "Ask a colleague, and add a verification.",
  examples: { valid: [], invalid: [] },
  check({ act, verifications = [] }, report) {
    if (act !== "accuse" || verifications.length > 0) return;
    report({ pointer: "/act", message: "Nobody has verified this accusation.", cause: true });
  },
});

/** Placements here begin with the archive of this newsroom. */
const beforeTheArchive = defineRule({
  code: "newsroom/before-the-archive",
  scope: "placement",
  needs: ["edition"],
  severity: "info",
  summary: "Placements are of 2010 or later.",
  why: "Older reports are not in the archive, so nobody can look them up.",
  remedy: "Leave the row out, or say where it was read.",
  examples: { valid: [], invalid: [] },
  check({ edition }, report) {
    if (edition === undefined || edition >= 2010) return;
    report({ field: "edition", message: `The report of ${edition} is not in the archive.` });
  },
});

export default defineRuleSet({
  name: "newsroom",
  url: "https://newsroom.example/rules",
  rules: [unverifiedStatement, beforeTheArchive],
});
