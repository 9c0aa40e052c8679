import { collections, type Dataset, schemaVersion } from "@open-tip/schema";

/** The id of the dataset around a record that is shown by itself. */
export const aroundId = "dataset/example";

/** A dataset with one record in it; the record itself where it is a dataset, and nothing where no dataset holds such. */
export function datasetOf(entity: string, record: unknown): Dataset | undefined {
  if (entity === "Dataset") return record as Dataset;
  const [collection] = Object.entries(collections).find(([, name]) => name === entity) ?? [];
  if (collection === undefined) return undefined;
  return {
    id: aroundId,
    schemaVersion,
    title: { en: "Example" },
    licence: "CC0-1.0",
    creators: ["Open TIP"],
    [collection]: [record],
  };
}
