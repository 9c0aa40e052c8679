import { coding } from "../coding.ts";

export const kelleyTierUpdated = coding(
  {
    key: "kelley-tierupdated",
    source: "dataset/scorecard-diplomacy-tierupdated",
    lineage: "kelley",
  },
  `
ARM 2002 322  BGD 2004 3  COD 2002 -  CUB 2003 -  DZA 2003 -  FJI 2009 3  GHA 2009 w  IRQ 2003 -
KOR 2001 ---------1  LUX 2011 2  MYS 2009 3  NER 2009 3  PLW 2008 -  PNG 2007 w  PRT 2001 -  SDN 2014 w
SOM 2003 --  TCD 2005 22..3  THA 2014 3  TKM 2006 ---  TLS 2004 --------  TWN 2001 -  URY 2002 ---
XKX 2008 -
`,
);

export const kelleyAjps = coding(
  {
    key: "kelley-ajps",
    source: "dataset/ajps-2014-tier",
    lineage: "kelley",
  },
  `
ARM 2002 322  BGD 2004 3  FJI 2009 3  GHA 2009 w  KOR 2010 2  LUX 2011 2  MYS 2009 3  NER 2009 3
PNG 2007 w  TCD 2005 22..3
`,
);
