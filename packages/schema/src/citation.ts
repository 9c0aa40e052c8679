import { z } from "zod";
import { WebAddress } from "./primitives.ts";

/** Where a fact was read. */
export const Citation = z
  .strictObject({
    title: z
      .string()
      .min(1)
      .meta({
        title: "Title",
        description: "What was read: name of the page, statute or dataset.",
        examples: ["22 U.S.C. 7107(b)(2)(D)"],
      }),
    url: WebAddress.exactOptional().meta({
      title: "Address",
      description: "Where it stands on the web.",
      examples: ["https://www.everycrsreport.com/reports/R44953.html"],
    }),
    locator: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Locator",
        description: "The place inside it: section, page, path or paragraph.",
        examples: ["§110(b)(2)(D)"],
      }),
  })
  .meta({
    title: "Citation",
    description: "The source of one fact.",
    examples: [{ title: "22 U.S.C. 7107(b)", url: "https://www.everycrsreport.com/reports/R44953.html" }],
  });
export type Citation = z.infer<typeof Citation>;
