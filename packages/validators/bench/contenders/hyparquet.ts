import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from "hyparquet";
import type { Contend } from "../contender.ts";

/** hyparquet's own read of every column, and no check. */
export const contend: Contend = async (path) => {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  let values = 0;
  await parquetRead({
    file,
    metadata,
    onChunk: ({ columnData }) => {
      values += columnData.length;
    },
  });
  const columns = metadata.schema.length - 1;
  if (values !== Number(metadata.num_rows) * columns) throw new Error("not every value was read");
  return { rows: values / columns, note: "reads only" };
};
