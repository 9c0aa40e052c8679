/** Generated from the root package.json and this package's by `npm run generate`. Do not edit. */
export const homepage = "https://open-tip.example";
export const schemaVersion = "0.0.0";
