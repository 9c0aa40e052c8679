export { contendInJavaScript as contend } from "./open-tip.ts";
