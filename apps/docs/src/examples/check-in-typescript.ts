import { fromText, report } from "@open-tip/validators";

const csv = `country,year,tier
Namibia,2020,Tier 1
United States,2009,Tier 1
`;

const { what, groups, coverage } = await report(fromText("rankings.csv", csv));
console.log(what);
for (const { severity, rule, message, url } of groups) console.log(`${severity} ${rule}: ${message}\n${url}`);
console.log(`${coverage.rowsChecked} of ${coverage.rowsRead} rows checked, complete: ${coverage.complete}`);
