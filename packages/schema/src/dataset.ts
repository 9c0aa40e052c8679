import { z } from "zod";
import { DatasetId, EdtfDate, Extensions, LanguageMap } from "./primitives.ts";
import { ReportEdition } from "./report-edition.ts";
import { Source } from "./source.ts";
import { Territory } from "./territory.ts";
import { TierPlacement } from "./tier-placement.ts";

function records<T extends z.ZodType<{ id: string }>>(entity: T, title: string, description: string) {
  const examples = (entity.meta()?.examples ?? []) as z.infer<T>[];
  return z
    .array(entity)
    .exactOptional()
    .meta({ title, description, examples: [examples.slice(0, 1)] });
}

/** The root document: one file of the standard. */
export const Dataset = z
  .strictObject({
    id: DatasetId,
    schemaVersion: z
      .string()
      .regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)
      .meta({
        title: "Schema version",
        description: "The version of the standard that the file was written for.",
        examples: ["0.1.0"],
      }),
    title: LanguageMap.meta({
      title: "Title",
      description: "Title of the dataset.",
      examples: [{ en: "Tier placements in the news" }],
    }),
    description: LanguageMap.exactOptional().meta({
      title: "Description",
      description: "What the dataset holds and how it was made.",
      examples: [{ en: "Placements named by one news article." }],
    }),
    licence: z
      .string()
      .min(1)
      .meta({
        title: "Licence",
        description: "SPDX identifier of the licence of the data.",
        examples: ["CC-BY-4.0"],
      }),
    creators: z
      .array(z.string().min(1))
      .min(1)
      .meta({
        title: "Creators",
        description: "Who made the dataset.",
        examples: [["Open TIP contributors"]],
      }),
    published: EdtfDate.exactOptional().meta({
      title: "Published",
      description: "When this version of the dataset was published.",
      examples: ["2026-11"],
    }),
    sources: records(Source, "Sources", "The sources that the other records refer to."),
    reportEditions: records(
      ReportEdition,
      "Report editions",
      "Editions of the report that the dataset describes.",
    ),
    territories: records(Territory, "Territories", "Territories that the dataset describes."),
    tierPlacements: records(TierPlacement, "Tier placements", "Placements that the sources assert."),
    extensions: Extensions.exactOptional(),
  })
  .meta({
    title: "Dataset",
    description: "The root document of a file: who made it, under which licence, and one list per entity.",
    examples: [
      {
        id: "dataset/example",
        schemaVersion: "0.1.0",
        title: { en: "Tier placements in the news" },
        licence: "CC-BY-4.0",
        creators: ["Open TIP contributors"],
        tierPlacements: [
          {
            id: "placement/article/fox-news-tip-report-2020/2020/NAM",
            source: "article/fox-news-tip-report-2020",
            territory: "NAM",
            edition: 2020,
            tier: "tier-1",
          },
        ],
      },
    ],
  });
export type Dataset = z.infer<typeof Dataset>;
