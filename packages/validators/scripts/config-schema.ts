import manifest from "../package.json" with { type: "json" };
import { configShape } from "../src/config/config-shape.ts";

/** The JSON Schema of a configuration that is written as JSON, made of what it is checked by. */
export function configSchema(): string {
  const [major] = manifest.version.split(".");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://unpkg.com/${manifest.name}@${major}/generated/config.schema.json`,
    title: "Configuration of open-tip",
    ...configShape().schema,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
