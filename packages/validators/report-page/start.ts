import type { PageData } from "../src/reports/html/page-data.ts";
import { Filter } from "./filter.ts";
import { GroupView } from "./group-view.ts";
import { openForPrint } from "./print.ts";

const { groups } = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData;
const views = groups.map((group, number) => new GroupView(group, number));
const form = document.getElementById("filter");
if (form instanceof HTMLFormElement) new Filter(form, views);
openForPrint(views);
