import { coding } from "../coding.ts";

export const fedregPd = coding(
  {
    key: "fedreg-pd",
    source: "document/fedreg-pd",
    lineage: "fedreg-pd",
  },
  `
BDI 2018 333  BLR 2018 3  BLZ 2018 3  BOL 2018 3  CAF 2013 3  CHN 2013 3....333  COD 2013 3...33
COG 2018 3  COM 2018 3  CUB 2005 3.......3.....33  DZA 2013 3  ERI 2013 3...3.33  GAB 2018 3  GMB 2019 3
GNB 2013 3  GNQ 2013 3..3333  IRN 2013 3..33333  KHM 2005 3  KWT 2013 3  LAO 2018 3  LBY 2013 3
MMR 2005 3............3  MRT 2013 3....33  NIC 2020 3  PNG 2013 3....3  PRK 2005 3.......3...3.33
RUS 2013 3...3.33  SAU 2013 3  SDN 2013 3..33  SSD 2016 333  SYR 2013 3...3.33  TKM 2018 3  UZB 2013 3
VEN 2005 3..........333  YEM 2013 3  ZWE 2013 3..3
`,
);

export const rotaryHouston = coding(
  {
    key: "rotary-houston",
    source: "web-page/rotary-houston",
    lineage: "rotary-houston",
  },
  `
AFG 2015 2  ARG 2015 2  AUS 2015 1  BDI 2015 3  BEL 2015 1  BLR 2015 3  BLZ 2015 3  BRA 2015 2
CAF 2015 3  CHN 2015 w  CIV 2015 2  COD 2015 w  COM 2015 3  CUB 2015 w  DZA 2015 3  ERI 2015 3
FRA 2015 1  GBR 2015 1  GHA 2015 w  GMB 2015 3  GNB 2015 3  GNQ 2015 3  GRC 2015 2  HKG 2015 2
HRV 2015 2  IND 2015 2  IRN 2015 3  ISR 2015 1  ITA 2015 1  KEN 2015 2  KOR 2015 1  KWT 2015 3
LBY 2015 3  LKA 2015 w  MAR 2015 2  MDG 2015 2  MHL 2015 3  MRT 2015 3  MYS 2015 w  NGA 2015 2
NPL 2015 2  PAK 2015 w  PRK 2015 3  QAT 2015 w  RUS 2015 3  SAU 2015 w  SDN 2015 w  SOM 2015 s
SRB 2015 2  SSD 2015 3  SWE 2015 1  SYR 2015 3  THA 2015 3  USA 2015 1  UZB 2015 w  VEN 2015 3
YEM 2015 3  ZMB 2015 2  ZWE 2015 3
`,
);

export const afp2021 = coding(
  {
    key: "afp-2021",
    source: "web-page/afp-2021",
    lineage: "afp-2021",
  },
  `
AFG 2020 33  BDI 2020 3w  BLR 2020 3w  CHE 2020 12  CHN 2020 33  COM 2020 33  CUB 2020 33  CYP 2020 12
DZA 2020 33  ERI 2020 33  GNB 2021 3  IRN 2020 33  ISR 2020 12  LSO 2020 3w  MMR 2020 33  MYS 2021 3
NIC 2020 33  NOR 2020 12  NZL 2020 12  PNG 2020 3w  PRK 2020 33  PRT 2020 12  RUS 2020 33  SSD 2020 33
SYR 2020 33  TKM 2020 33  VEN 2020 33
`,
);

export const knowyourcountry = coding(
  {
    key: "knowyourcountry",
    source: "web-page/knowyourcountry",
    lineage: "knowyourcountry",
  },
  `
ABW 2024 2  AGO 2024 2  ALB 2024 2  ARG 2024 1  ARM 2024 2  ATG 2024 2  AUS 2024 1  AUT 2024 1
AZE 2024 2  BEL 2024 1  BGD 2024 2  BHR 2024 1  BHS 2024 1  BLZ 2024 2  BRB 2024 2  BTN 2024 2
CAN 2024 1  CHL 2024 1  COL 2024 1  CYP 2024 1  CZE 2024 1  DEU 2024 1  DNK 2024 1  ESP 2024 1
EST 2024 1  FIN 2024 1  FRA 2024 1  GBR 2024 1  GEO 2024 1  GUY 2024 1  ISL 2024 1  KOR 2024 1
LTU 2024 1  LUX 2024 1  NLD 2024 1  PHL 2024 1  POL 2024 1  SGP 2024 1  SUR 2024 1  SWE 2024 1
SYC 2024 1  TWN 2024 1  USA 2024 1
`,
);

export const bestcurrentaffairs = coding(
  {
    key: "bestcurrentaffairs",
    source: "web-page/bestcurrentaffairs",
    lineage: "bestcurrentaffairs",
  },
  `
BDI 2017 3  BLR 2017 3  BLZ 2017 3  CAF 2017 3  CHN 2017 3  COD 2017 3  COG 2017 3  COM 2017 3
ERI 2017 3  GIN 2017 3  GNB 2017 3  GNQ 2017 3  IRN 2017 3  ISL 2017 2  MLI 2017 3  MRT 2017 3
PRK 2017 3  RUS 2017 3  SDN 2017 3  SSD 2017 3  SYR 2017 3  TKM 2017 3  UZB 2017 3  VEN 2017 3
ZWE 2017 n
`,
);

export const ituc2014 = coding(
  {
    key: "ituc-2014",
    source: "web-page/ituc-2014",
    lineage: "ituc-2014",
  },
  `
CAF 2014 3  COD 2014 3  CUB 2014 3  DZA 2014 3  ERI 2014 3  GMB 2014 3  GNB 2014 3  GNQ 2014 3
IRN 2014 3  KWT 2014 3  LBY 2014 3  MRT 2014 3  MYS 2014 3  PNG 2014 3  PRK 2014 3  QAT 2014 w
RUS 2014 3  SAU 2014 3  SYR 2014 3  THA 2014 3  UZB 2014 3  VEN 2014 3  YEM 2014 3  ZWE 2014 3
`,
);

export const baptist2015 = coding(
  {
    key: "baptist-2015",
    source: "web-page/baptist-2015",
    lineage: "baptist-2015",
  },
  `
BDI 2015 3  BLR 2015 3  BLZ 2015 3  CAF 2015 3  COM 2015 3  DZA 2015 3  ERI 2015 3  GMB 2015 3
GNB 2015 3  GNQ 2015 3  IRN 2015 3  KWT 2015 3  LBY 2015 3  MHL 2015 3  MRT 2015 3  PRK 2015 3
RUS 2015 3  SSD 2015 3  SYR 2015 3  THA 2015 3  VEN 2015 3  YEM 2015 3  ZWE 2015 3
`,
);

export const rferlRaytodd = coding(
  {
    key: "rferl-raytodd",
    source: "web-page/rferl-raytodd",
    lineage: "rferl-raytodd",
  },
  `
BIH 2018 w  BLR 2018 3  CHN 2018 3  HUN 2018 w  IRN 2018 3  KGZ 2018 w  MMR 2018 3  MNE 2018 w
PRK 2018 3  RUS 2018 3  SYR 2018 3  TJK 2018 w  TKM 2018 3  UZB 2018 w  VEN 2018 3
`,
);

export const kmhouse2014 = coding(
  {
    key: "kmhouse-2014",
    source: "web-page/kmhouse-2014",
    lineage: "kmhouse-2014",
  },
  `
ARM 2014 1  AUS 2014 1  CAN 2014 1  CHL 2014 1  GBR 2014 1  GMB 2014 3  KOR 2014 1  MYS 2014 3
NIC 2014 1  SWE 2014 1  THA 2014 3  TWN 2014 1  USA 2014 1  VEN 2014 3
`,
);

export const listabuzz2015 = coding(
  {
    key: "listabuzz-2015",
    source: "web-page/listabuzz-2015",
    lineage: "listabuzz-2015",
  },
  `
BDI 2015 3  BLR 2015 3  BLZ 2015 3  COD 2015 w  COM 2015 3  CUB 2015 w  MHL 2015 3  MYS 2015 w
PNG 2015 w  SSD 2015 3  UZB 2015 w
`,
);

export const sundaily2022 = coding(
  {
    key: "sundaily-2022",
    source: "web-page/sundaily-2022",
    lineage: "sundaily-2022",
  },
  `
BRN 2022 3  KHM 2022 3  MAC 2022 3  MYS 2018 www.3  VNM 2022 3
`,
);

export const news2019 = coding(
  {
    key: "news-2019",
    source: "web-page/news-2019",
    lineage: "news-2019",
  },
  `
CHN 2019 3  CUB 2019 3  IRN 2019 3  MMR 2019 3  PRK 2019 3  RUS 2019 3  SAU 2019 3  VEN 2019 3
`,
);

export const justiceNetwork = coding(
  {
    key: "justice-network",
    source: "web-page/justice-network",
    lineage: "justice-network",
  },
  `
DEU 2018 12  ITA 2018 12  POL 2018 12  SVK 2018 12
`,
);

export const taiwanNews2017 = coding(
  {
    key: "taiwan-news-2017",
    source: "web-page/taiwan-news-2017",
    lineage: "taiwan-news-2017",
  },
  `
CHN 2017 3  IRN 2017 3  PRK 2017 3  SYR 2017 3  VEN 2017 3  ZWE 2017 3
`,
);

export const stateWaiverMemo = coding(
  {
    key: "state-waiver-memo",
    source: "document/state-waiver-memo",
    lineage: "state-waiver-memo",
  },
  `
CUB 2018 w  KWT 2018 w  NER 2018 w  SAU 2018 w  SEN 2018 w  SWZ 2018 w
`,
);

export const crsR44953 = coding(
  {
    key: "crs-r44953",
    source: "document/crs-r44953",
    lineage: "crs-r44953",
  },
  `
LBY 2017 s.s  SOM 2017 s.s  YEM 2017 s.s
`,
);

export const benar2021 = coding(
  {
    key: "benar-2021",
    source: "web-page/benar-2021",
    lineage: "benar-2021",
  },
  `
BGD 2021 2  IDN 2021 2  MYS 2021 3  PHL 2021 1  THA 2021 w
`,
);

export const news2017 = coding(
  {
    key: "news-2017",
    source: "web-page/news-2017",
    lineage: "news-2017",
  },
  `
CHN 2017 3  IRN 2017 3  MMR 2017 w  RUS 2017 3  SYR 2017 3
`,
);

export const news2020 = coding(
  {
    key: "news-2020",
    source: "web-page/news-2020",
    lineage: "news-2020",
  },
  `
BTN 2019 3  COD 2019 3  GMB 2019 3  GNQ 2019 3  SAU 2019 3
`,
);

export const cavoti2017 = coding(
  {
    key: "cavoti-2017",
    source: "web-page/cavoti-2017",
    lineage: "cavoti-2017",
  },
  `
BGD 2016 2w  DZA 2016 3w
`,
);

export const aimfree = coding(
  {
    key: "aimfree",
    source: "web-page/aimfree",
    lineage: "aimfree",
  },
  `
BLZ 2023 2  KHM 2023 3
`,
);

export const atest2016 = coding(
  {
    key: "atest-2016",
    source: "web-page/atest-2016",
    lineage: "atest-2016",
  },
  `
MMR 2016 3  UZB 2016 3
`,
);

export const respect2021 = coding(
  {
    key: "respect-2021",
    source: "web-page/respect-2021",
    lineage: "respect-2021",
  },
  `
SAU 2021 2
`,
);

export const stopvaw2016 = coding(
  {
    key: "stopvaw-2016",
    source: "web-page/stopvaw-2016",
    lineage: "stopvaw-2016",
  },
  `
PHL 2016 1
`,
);
