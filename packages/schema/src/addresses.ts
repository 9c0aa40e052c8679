import { homepage, schemaVersion } from "../generated/addresses.ts";

export { schemaVersion };

/**
 * Address of a page of the documentation. The site's root is the `homepage` of the project's package.json,
 * a placeholder until the first deploy.
 * @param path such as `rules/duplicate-placement`, without slashes at its ends
 */
export function docsUrl(path = ""): string {
  return path === "" ? `${homepage}/` : `${homepage}/${path}/`;
}

/**
 * Address, and `$id`, of a published file of the standard. It resolves on unpkg once the package is published,
 * and holds for all versions with the same major number.
 * @param file path inside the package, such as `tip.schema.json`
 */
export function schemaAddress(file: string, version: string = schemaVersion): string {
  return `https://unpkg.com/@open-tip/schema@${version.split(".")[0]}/generated/${file}`;
}
