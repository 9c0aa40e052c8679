import { join } from "node:path";
import { Application } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

const markdown = {
  outputFileStrategy: "modules",
  useCodeBlocks: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  parametersFormat: "table",
  propertiesFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeDeclarationFormat: "table",
} satisfies Partial<PluginOptions>;

/**
 * Reads what modules export, with the comments there.
 * @param sources their files
 * @param out folder in which Markdown is then written
 */
export async function readComments(sources: readonly string[], out: string) {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [...sources],
    tsconfig: join(process.cwd(), "tsconfig.api.json"),
    plugin: ["typedoc-plugin-markdown"],
    outputs: [{ name: "markdown", path: out }],
    logLevel: "Error",
    // `astro check` and the tests compile the same files already.
    skipErrorChecking: true,
    readme: "none",
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    groupOrder: ["Functions", "Classes", "Interfaces", "Type Aliases", "Variables"],
    ...markdown,
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the packages.");
  return { app, project };
}
