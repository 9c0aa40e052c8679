import { coding } from "../coding.ts";

export const factbook = coding(
  {
    key: "factbook",
    source: "dataset/world-factbook",
    lineage: "factbook",
  },
  `
ABW 2020 w.w  AFG 2011 w.w......3.3333  AGO 2011 w.ww  ALB 2008 w....w  ARE 2006 w  ARG 2006 w.ww
ARM 2006 w.w...........w  ATG 2014 ww......w  AZE 2008 w..w........w  BDI 2008 w..w.ww3....3  BEN 2024 w
BFA 2012 2..w......w.ww  BGD 2009 w.w  BGR 2015 w......ww  BHR 2006 w.w....ww  BHS 2011 w
BIH 2014 w.....w  BLR 2011 w.ww3....3.3333  BLZ 2006 3..w....w3....w  BOL 2006 w.......ww.......w.w
BRA 2006 w..................w  BRB 2011 w.w......w....w  BRN 2011 w........w.3w3w  BTN 2020 w.w
BWA 2014 ww.......w  CAF 2006 w.w..3.333........w  CHN 2006 w.w..w.3ww....3.3333  CIV 2008 w
CMR 2008 w..w........w.w  COD 2008 w.33.33w....w.w..w  COG 2008 w..w...w.......www
COM 2011 w.ww3....3.w  CPV 2025 w  CRI 2008 w..w...w  CUB 2006 3.3.33.33w....3.3333
CUW 2011 w........w.33w  CYP 2006 w.w..w..w  DJI 2006 w......www......w33w  DOM 2008 w..w........w..ww
DZA 2006 w.3w.33333....3.w3ww  ECU 2011 w  EGY 2006 w.w......w.......w  ERI 2009 3.3.333....3.3333
EST 2011 w  ETH 2022 w  FJI 2008 3w..........w...ww  FSM 2011 3.w  GAB 2008 w......w......www
GHA 2015 w  GIN 2008 w..w.www....w.w  GMB 2008 w..w.w33....w  GNB 2008 w..3w333....w.33w
GNQ 2006 w.w..3.333....w.w3w  GTM 2008 w  GUY 2008 w....www  HKG 2020 w.w.ww  HND 2013 w
HTI 2013 www......ww.s  IDN 2006 w...............w  IND 2006 w.w  IRL 2020 w
IRN 2006 3.33.3.333....3.3333  IRQ 2011 w...........w  ISR 2006 w  JAM 2006 w.......ww
JOR 2008 w...........w  KAZ 2020 w  KEN 2006 w......ww  KGZ 2020 w...ww  KHM 2006 w......www....w.3333
KIR 2011 w  KWT 2006 w.33.3.333......www  LAO 2006 3.......ww........w3  LBN 2011 3.www.......ww
LBR 2011 w.w..........ww  LBY 2006 w.w..3.333.........s  LCA 2013 w........w..w  LKA 2008 w....www....w
LSO 2013 www....3  MAC 2006 w.............w.3333  MAR 2013 ww  MDA 2008 3.w  MDG 2011 3.ww.......www
MDV 2011 w.w.w....w...ww  MEX 2006 w  MHL 2013 ww3....w..ww  MLI 2011 w2www....w.w.w
MLT 2011 w............w  MMR 2006 3.3.33.www....3.3333  MNE 2008 w..............w
MOZ 2008 w..............w  MRT 2006 w..3.3.333....w.w  MUS 2015 w.......w  MYS 2006 w.ww.w.w3w....w.3w
NAM 2013 www  NER 2008 ww.ww...........ww  NGA 2020 w  NIC 2020 3.3333  NPL 2024 ww  OMN 2006 w.3
PAK 2014 ww....w  PAN 2008 w..w..w  PER 2006 w  PLW 2022 w  PNG 2008 3..3..3w....3.w333
PRK 2006 3.3..3.333....3.3333  QAT 2006 w.3w.w..ww  ROU 2020 w  RUS 2006 w.w..w.333....3.3333
RWA 2013 ww.........ww  SAU 2006 3.3..3.33w....w  SDN 2006 3.3..333ww....w...33  SEN 2020 w.w
SLB 2011 w.www.......www  SLV 2022 ww  SOM 2025 s  SRB 2022 www  SSD 2012 www3....3.3333  SUR 2013 www
SWZ 2010 w...........ww  SXM 2022 3333  SYC 2013 w......w  SYR 2006 3.3..w.333....3.3333
TCD 2008 ww.w.w......w.w3w3  TGO 2006 w  THA 2011 w.w33  TJK 2008 w...............w
TKM 2011 3.www....3.333w  TLS 2014 ww....w  TON 2022 w  TTO 2013 w.w......ww  TUN 2011 w.www.........w
TWN 2006 w  TZA 2011 w.www....w  UGA 2020 w  UKR 2013 www  URY 2013 ww.........w
UZB 2006 3.w..w.33w....w  VCT 2011 w..ww  VEN 2006 3.w..3.w33....3.3333  VNM 2011 w........w.3w
VUT 2023 www  YEM 2011 3.333.........s  ZAF 2006 w.w.............ww.w  ZMB 2008 w...........w.w
ZWE 2006 3.w3.3.333......w.ww
`,
);

export const factbookOtherPages = coding(
  {
    key: "factbook-other-pages",
    source: "dataset/world-factbook-other-pages",
    lineage: "factbook",
  },
  `
MYS 2022 w  SDN 2014 3  THA 2014 ww
`,
);

export const factbookArchive2010 = coding(
  {
    key: "factbook-archive-2010",
    source: "dataset/world-factbook-archive-2010",
    lineage: "factbook",
    ignored:
      "The page was updated later, and the year beside the tier was not: it tells the tier of a later edition.",
  },
  `
DOM 2008 3  SYR 2008 w
`,
);

export const factbookArchive2012 = coding(
  {
    key: "factbook-archive-2012",
    source: "dataset/world-factbook-archive-2012",
    lineage: "factbook",
    ignored:
      "The page was updated later, and the year beside the tier was not: it tells the tier of a later edition.",
  },
  `
CAF 2008 3  GNQ 2008 3  LBY 2008 3  MYS 2009 w  SYR 2008 w  TCD 2009 w  VEN 2008 3
`,
);
