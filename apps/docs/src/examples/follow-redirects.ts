import { followRedirects, type Redirect } from "@open-tip/schema";

const redirects: Redirect[] = [{ from: "actor/un-deputy-chief", to: "actor/amina-mohammed" }];

console.log(followRedirects("actor/un-deputy-chief", redirects));
console.log(followRedirects("actor/amina-mohammed", redirects));
