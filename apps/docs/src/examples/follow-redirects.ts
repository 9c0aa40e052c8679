import { followRedirects, type Redirect } from "@open-tip/schema";

const moved: Redirect = {
  from: "actor/un-deputy-chief",
  to: "actor/amina-mohammed",
};
console.log(followRedirects("actor/un-deputy-chief", [moved]));
console.log(followRedirects("actor/amina-mohammed", [moved]));
