import { type Evidence, placementId, type TierPlacement, type Verification } from "@open-tip/schema";
import { citations } from "@open-tip/schema/tier-law";
import { gvnet, narrative2019, narrative2020 } from "../citations.ts";
import { defineArticle } from "../define-article.ts";

const { baptistMessenger, factbook2020, kelley } = citations;
const id = "article/fox-news-tip-report-2020";
const edition = 2020;

/** A span of the article in code points, the digest of its bytes and of its words, and the words if quoted there. */
function span(start: number, end: number, digest: string, wordsDigest: string, exact?: string): Evidence {
  return { source: id, start, end, ...(exact !== undefined && { exact }), digest, wordsDigest };
}

/** What the report is called. Elsewhere the article says only "the report". */
const reportName = span(
  197,
  255,
  "sha256:e28fcafec4b8fb2f90cee8f22bb7d505607dc9eaa1b25573a06c3728a99de77e",
  "sha256:eb6876381a65c267518ac94319d88920b79ba719c45efd971ff73d648bc8d062",
);
/** The list of six countries in Tier 3, from the report's name on. */
const listOfSix = span(
  197,
  357,
  "sha256:4964736f14fe6b31abf4badf14ff70174b89f202c33b1bd52836c4676e27c8b5",
  "sha256:40e5072b5026eef5255271debcc58abef32f5efc54a0a3167136c7438c2fcf4c",
);
/** The statutory ground for Tier 3, which the article quotes from the report for the six. */
const quotedGround = span(
  419,
  462,
  "sha256:80d6dfded890a41d67ca4818f298ac3d2ef5fc470112520f1251e1a79df165fc",
  "sha256:80d6dfded890a41d67ca4818f298ac3d2ef5fc470112520f1251e1a79df165fc",
  "are not making significant efforts to do so",
);
const afghanistan = span(
  515,
  567,
  "sha256:a7c79b234f9dcd23630931c472d231c948db9271ee94c453d79091b9834a1b81",
  "sha256:934021067165b482d73a949a4a2990d7fa0bc2721a7bb1d52deda3b87c899d1f",
);
const namibia = span(
  1413,
  1439,
  "sha256:00418b4bbbac2dec1fea9732513b0cb87218b86d43799d8d67d41536e92f8b41",
  "sha256:3f6b6cbbe735b636e2a278c7d60b49e5f2f8f0ac034b70ab5eabde8e47198963",
);

const editionIsWrong: Verification = {
  aspect: "edition",
  status: "contradicted",
  note: "The report is the 2020 edition, released on Thursday 2020-06-25, with nineteen countries in Tier 3, Afghanistan among them, and Namibia in Tier 1. What the article quotes on fewer prosecutions stands in the 2020 narrative on the United States; the 2019 narrative says that convictions increased. No edition is named for a fiscal year.",
  citations: [baptistMessenger, factbook2020, gvnet, narrative2020, narrative2019],
};
const tier3Confirmed: Verification = {
  aspect: "claim",
  status: "corroborated",
  note: "Tier 3 in the 2020 edition, by the World Factbook's entry for the country.",
  citations: [factbook2020],
};
const downgradeUnverified: Verification = {
  aspect: "claim",
  status: "unverified",
  note: "That it is a downgrade: no source was found for the tier in the 2019 edition.",
};
const tier1Confirmed: Verification = {
  aspect: "claim",
  status: "corroborated",
  note: "Tier 1 in the 2020 edition, by a list of ratings copied from the reports.",
  citations: [gvnet],
};
const upgradeUnverified: Verification = {
  aspect: "claim",
  status: "unverified",
  note: "That it is an upgrade: no source was found for the tier in the 2019 edition. That no African country had been in Tier 1 since 2012 agrees with Kelley and Heiss, whose data end in 2014: the last was Mauritius, in 2012.",
  citations: [kelley],
};

type Stated = Omit<TierPlacement, "id" | "source" | "edition" | "editionAsStated">;

/** A placement as this article states it: one edition, under one wrong name, throughout. */
function placement({ verifications = [], ...stated }: Stated): TierPlacement {
  return {
    id: placementId(id, edition, stated.territory),
    source: id,
    edition,
    editionAsStated: "2019 fiscal year",
    ...stated,
    verifications: [editionIsWrong, ...verifications],
  };
}

function oneOfSix(territory: TierPlacement["territory"], territoryAsStated: string): TierPlacement {
  return placement({
    territory,
    territoryAsStated,
    tier: "tier-3",
    tierAsStated: "Tier 3",
    evidence: [listOfSix, quotedGround],
    verifications: [tier3Confirmed],
  });
}

/** Fox News on the 2020 report, days before its release; the copy calls it the report of another year. */
export const foxNewsTipReport2020 = defineArticle({
  article: {
    id,
    genre: "news-report",
    headline: null,
    publisher: "Fox News",
    published: {
      date: "2020-06",
      basis: "inferred",
      note: "The copy prints no date. The report that it announces for Thursday was released on Thursday 2020-06-25.",
    },
    language: "en",
    rights:
      "Copyright of the publisher. Only stand-off annotation is published here, and the words of those it quotes.",
    digest: "sha256:be3ddbc79fd580512bbff3c16b9428317d245bd36fec47385b4c2db75fd32488",
    length: 3433,
    caveats: [
      { note: "The copy has no headline, byline, dateline or address." },
      { note: "A label of whoever made the copy; no address follows it.", start: 3271, end: 3283 },
      { note: "An error message of a web service, caught when the copy was made.", start: 3285, end: 3433 },
    ],
  },
  segments: [],
  statements: [],
  tierPlacements: [
    oneOfSix("CUB", "Cuba"),
    oneOfSix("IRN", "Iran"),
    oneOfSix("PRK", "North Korea"),
    oneOfSix("RUS", "Russia"),
    oneOfSix("CHN", "China"),
    oneOfSix("VEN", "Venezuela"),
    placement({
      territory: "AFG",
      territoryAsStated: "Afghanistan",
      tier: "tier-3",
      tierAsStated: "Tier 3",
      movement: "downgrade",
      movementAsStated: "downgraded",
      evidence: [afghanistan, reportName],
      verifications: [tier3Confirmed, downgradeUnverified],
    }),
    placement({
      territory: "NAM",
      territoryAsStated: "Namibia",
      tier: "tier-1",
      tierAsStated: "Tier 1",
      movement: "upgrade",
      movementAsStated: "ascended",
      evidence: [namibia, reportName],
      verifications: [tier1Confirmed, upgradeUnverified],
    }),
  ],
});
