import type { Coding } from "./coding.ts";
import { discerningIslam } from "./codings/discerning-islam.ts";
import {
  factbook,
  factbookArchive2010,
  factbookArchive2012,
  factbookOtherPages,
} from "./codings/factbook.ts";
import { gvnet } from "./codings/gvnet.ts";
import { heiss2015 } from "./codings/heiss-2015.ts";
import { hti } from "./codings/hti.ts";
import { kelley } from "./codings/kelley.ts";
import { kelleyAjps, kelleyTierUpdated } from "./codings/kelley-columns.ts";
import { ksDos } from "./codings/ks-dos.ts";
import * as printedLists from "./codings/printed-lists.ts";

/** Every coding, the large ones first. */
export const codings: readonly Coding[] = /* @__PURE__ */ [
  kelley,
  kelleyTierUpdated,
  kelleyAjps,
  ksDos,
  hti,
  factbook,
  factbookOtherPages,
  factbookArchive2010,
  factbookArchive2012,
  gvnet,
  discerningIslam,
  heiss2015,
].concat(Object.values(printedLists));
