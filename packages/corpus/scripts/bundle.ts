import { gzipSync } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build, transform } from "esbuild";
import { rollup } from "rollup";

/** What a program of one import becomes for a browser. */
export interface Bundle {
  readonly code: string;
  /** Bytes, minified and gzipped. */
  readonly bytes: number;
}

/** The bundlers that sizes are measured with. */
export const bundlers = { esbuild: withEsbuild, Rollup: withRollup } as const;

const bundle = (code: string): Bundle => ({ code, bytes: gzipSync(code, { level: 9 }).length });

/** @param folder from which packages are found and files are named, such as `./dist/index.js` */
async function withEsbuild(program: string, folder: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return bundle(outputFiles[0]?.text ?? "");
}

async function withRollup(program: string, folder: string): Promise<Bundle> {
  const input = `${folder}/program.js`;
  const virtual = {
    name: "program",
    resolveId: (id: string) => (id === input ? id : null),
    load: (id: string) => (id === input ? program : null),
  };
  const bundled = await rollup({ input, plugins: [virtual, nodeResolve()] });
  const { output } = await bundled.generate({ format: "es" });
  await bundled.close();
  const { code } = await transform(output[0].code, { minify: true, target: "es2022" });
  return bundle(code);
}
