import type { Citation } from "@open-tip/schema";

// What the articles were checked against, beside the citations that the schema shares.

/** What the 2020 edition says of the United States. */
export const narrative2020: Citation = {
  title: "2020 Trafficking in Persons Report: United States of America, at ecoi.net",
  url: "https://www.ecoi.net/de/dokument/2036385.html",
};

/** What the 2019 edition says of the United States. */
export const narrative2019: Citation = {
  title: "2019 Trafficking in Persons Report: United States of America, at ecoi.net",
  url: "https://www.ecoi.net/de/dokument/2010931.html",
};

/** Ratings copied from the reports. */
export const gvnet: Citation = {
  title: "gvnet.com, ratings by country and year",
  url: "http://gvnet.com/humantrafficking/00-Ratings.htm",
};

/** When the General Assembly reviewed its plan of action in 2021, and what the plan is. */
export const unMeeting2021: Citation = {
  title: "United Nations, President of the General Assembly: appraisal of the Global Plan of Action",
  url: "https://un.org/pga/75/trafficking",
};

/** The day on which that meeting began. */
export const unMeetingDay2021: Citation = {
  title: "United Nations, President of the 76th session: high-level meeting on the Global Plan of Action",
  url: "https://www.un.org/pga/76/2021/11/22/high-level-meeting-of-the-general-assembly-on-the-global-plan-of-action-to-combat-trafficking-in-persons/",
};

/** What the award for heroes of the report is called. */
export const heroAward: Citation = {
  title: "Freedom United, glossary: Hero Award",
  url: "https://www.freedomunited.org/glossary/hero-award/",
};

/** An estimate of how many people were in forced labour, as a number at one time. */
export const factbookTrafficking: Citation = {
  title: "CIA, The World Factbook 2021, field Trafficking in persons",
  url: "https://cia.gov/the-world-factbook/about/archives/2021/field/trafficking-in-persons",
};

/** The global estimates of 2017, of modern slavery and of child labour. */
export const globalEstimates2017: Citation = {
  title: "Novinite on the global estimates of 2017",
  url: "http://www.novinite.com/articles/183369/40+Million+People+Live+in+Slavery",
};

/** Profits of forced labour, as the ILO estimated them at two times. */
export const profitsOfForcedLabour: Citation = {
  title: "We Are Helping Hand, quoting the ILO's estimate of 150 billion US dollars",
  url: "http://wearehelpinghand.com/?page_id=118",
};
export const profitsOfForcedLabour2024: Citation = {
  title: "Media Talk Africa on the ILO's estimate of 2024",
  url: "https://mediatalkafrica.com/158019",
};

/** Whose work Angel Watch is. */
export const angelWatchCenter: Citation = {
  title: "InsideNoVa on the opening of the Angel Watch Center, 2019",
  url: "https://www.insidenova.com/news/crime_police/new-center-alerts-foreign-nations-of-sex-offenders-travels/article_6ba0930a-0eca-11ea-bddd-67bd74b246ee.html",
};

/** Where and when the SETA conference of 2019 was held. */
export const dssInCanada: Citation = {
  title: "US Department of State: the Diplomatic Security Service and its Canadian counterparts",
  url: "https://www.state.gov/the-diplomatic-security-service-combats-human-trafficking-with-canadian-counterparts/",
};

/** What the Diplomatic Security Service agreed on with Europol. */
export const dssJoinsFocalPoints: Citation = {
  title: "Europol, news of 2016-09-19 on the US Diplomatic Security Service",
  url: "https://www.europol.europa.eu/newsroom/news/us-diplomatic-security-service-joins-europol-to-fight-against-trafficking-in-human-beings-and-migrant-smuggling",
};

/** Who adopted and who tabled Security Council resolution 2331. */
export const securityCouncil2331: Citation = {
  title: "United Nations, press release SC/12647",
  url: "https://press.un.org/en/2016/sc12647.doc.htm",
};
export const moncloa2331: Citation = {
  title: "La Moncloa on resolution 2331",
  url: "https://lamoncloa.gob.es/lang/en/gobierno/news/Paginas/2016/20161222-resolutioncounci.aspx?mode=Light",
};

/** What Devyani Khobragade was charged with, and when she was accredited. */
export const khobragadeIndicted: Citation = {
  title: "Pakistan Today, 2014-01-10",
  url: "https://archive.pakistantoday.com.pk/2014/01/10/indian-diplomat-indicted-on-visa-fraud-charges-leaves-for-home",
};
export const khobragadeDismissed: Citation = {
  title: "Rediff, 2014-03-13",
  url: "https://m.rediff.com/amp/news/report/judge-dismisses-indictment-against-devyani-khobragade/20140313.htm",
};

/** Defendants charged and convicted in federal cases, fiscal years 2018 and 2019. */
export const federalCases2019: Citation = {
  title: "CQ Researcher, 2021-04-16, table of cases",
  url: "https://library.cqpress.com/CQResearcher/file.php?path=/images/CQ_Researcher/r20210416-cases-longdesc.html",
};

/** Which days the President spent where in Southeast Asia in 2012. */
export const southeastAsiaTrip: Citation = {
  title: "ASEAN IDPP on the President's visit of 2012",
  url: "http://aseanidpp.org/obama-historic-visit-southeast-asia",
};

/** What the President said of trafficking in 2012, in Cambodia and in September. */
export const obamaOnTrafficking2012: Citation = {
  title: "aatopchicago.blogspot.com, December 2012",
  url: "http://aatopchicago.blogspot.com/2012/12/president-obama-raises-human.html",
};
export const obamaInCambodia2012: Citation = {
  title: "abolishslavery.org on the President's talks in Cambodia",
  url: "http://abolishslavery.org/president-obama-discusses-human-trafficking-with-leaders-in-cambodia/",
};

/** Who started MTV EXIT in Asia, and who paid for it. */
export const mtvExitLaunch: Citation = {
  title: "USAID, press release on the launch in Asia, 2007",
  url: "https://webarchive.library.unt.edu/eot2008/20090508201629/http://www.usaid.gov/rdma/articles/press_release_219.html",
};
export const mtvExitFunders: Citation = {
  title: "USAID, Asia Regional: peace and security",
  url: "http://www.usaid.gov/asia-regional/peace-and-security",
};

/** What the 2012 edition says of Cambodia. The copy breaks off before the numbers. */
export const narrativeCambodia2012: Citation = {
  title: "2012 Trafficking in Persons Report: Cambodia, at Refworld",
  url: "http://www.refworld.org/docid/4fe30cdb32.html",
};

/** Whose estimate of child labour that of 2017 is. */
export const childLabour2017: Citation = {
  title: "Bali Process Forum on the global estimates of 2017",
  url: "https://www.baliprocessforum.org/news/news-global-estimates/",
};

/** What an opinion piece quotes on France, and how trafficking ranks by profit. */
export const frenchMinistry: Citation = {
  title: "French Ministry for Europe and Foreign Affairs: fight against human trafficking",
  url: "http://www.diplomatie.gouv.fr/en/french-foreign-policy/human-rights/fight-against-human-trafficking",
};

/** On which day of June 2016 the Security Council debated trafficking. */
export const frenchMissionDebate2016: Citation = {
  title: "Permanent mission of France to the United Nations, statement of June 2016",
  url: "https://onu.delegfrance.org/Fight-against-sex-trafficking-It-s-a-collective-responsability",
};

/** Who created the mandate of the Special Rapporteur, and when. */
export const specialRapporteurMandate: Citation = {
  title: "Office of the High Commissioner for Human Rights: Special Rapporteur on trafficking in persons",
  url: "https://www.ohchr.org/EN/issues/Trafficking/Pages/Traffickingindex.aspx",
};

/** By how much convictions rose in 2015. */
export const convictions2015: Citation = {
  title: "Human Rights First on the 2016 report",
  url: "https://humanrightsfirst.org/library/tip-report-highlights-increase-in-prosecution-of-human-trafficking-worldwide/",
};

/** When India assigned Devyani Khobragade to its mission, and what the Department of State said of it. */
export const khobragadeReassigned: Citation = {
  title: "The Hindu, 2013-12-20",
  url: "https://www.thehindu.com/news/international/world/no-retroactive-immunity-for-devyani-says-us/article5481901.ece",
};

/** That diplomats and consular officers come under two conventions. */
export const twoViennaConventions: Citation = {
  title: "Reuters, column of 2013-12-19 on immunity",
  url: "https://www.reuters.com/article/us-column-frankel/retroactive-immunity-for-the-consul-frankel-idUSBRE9BI05N20131219",
};

/** What the members of ASEAN and the United States agreed on in November 2012. */
export const aseanLeadersMeeting2012: Citation = {
  title: "US Department of State, fact sheet of November 2012 on trafficking in persons",
  url: "https://2009-2017.state.gov/j/tip/rls/fs/2012/200888.htm",
};

/** The title and the day of the joint plan with Burma. */
export const burmaJointPlanNote: Citation = {
  title: "US Department of State, media note: United States-Myanmar Joint Plan on Trafficking in Persons",
  url: "http://statedept.tumblr.com/post/36067847865/united-states-myanmar-joint-plan-on-trafficking-in",
};

/** What trafficking in persons is by the protocol, and that movement is not part of it. */
export const unGift: Citation = {
  title: "UN.GIFT: human trafficking",
  url: "http://www.ungift.org/about/human-trafficking.html",
};

/** The day of the launch in 2018, the number of the edition, and who took part. */
export const launchRemarks2018: Citation = {
  title: "US Department of State, remarks at the launch of the 2018 report, 2018-06-28",
  url: "http://government-world.com/united-states/white-house-north-america/page/216/?print=print-search",
};
