import { expect, test } from "vitest";
import { edtfDays, edtfPrecision, edtfWords } from "../src/reference/edtf.ts";

test.each([
  ["2020-06-25", "25 June 2020", "2020-06-25", "2020-06-25", "day"],
  ["2020-02", "February 2020", "2020-02-01", "2020-02-29", "month"],
  ["2018", "2018", "2018-01-01", "2018-12-31", "year"],
  ["2012-XX", "2012", "2012-01-01", "2012-12-31", "year"],
  ["201X", "201X", "2010-01-01", "2019-12-31", "span of years"],
  ["2011~", "about 2011", "2011-01-01", "2011-12-31", "year"],
  ["2013-12-12/2014-03-12", "12 December 2013 to 12 March 2014", "2013-12-12", "2014-03-12", "interval"],
  ["2012-11-17/2012-11-20", "17 to 20 November 2012", "2012-11-17", "2012-11-20", "interval"],
  ["2019-10-30/2019-11-02", "30 October to 2 November 2019", "2019-10-30", "2019-11-02", "interval"],
  ["2018-03/2019-03", "March 2018 to March 2019", "2018-03-01", "2019-03-31", "interval"],
  ["2019-10-30/..", "30 October 2019 or later", "2019-10-30", undefined, "open"],
  ["../2016", "2016 or earlier", undefined, "2016-12-31", "open"],
])("%s is %s", (date, words, first, last, precision) => {
  expect(edtfWords(date)).toBe(words);
  const days = edtfDays(date);
  expect([days.first, days.last]).toEqual([first, last]);
  expect(days.doubtful).toBe(/[?~%]/.test(date));
  expect(edtfPrecision(date)).toBe(precision);
});
