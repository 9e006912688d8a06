import { type OutputAsset, type OutputChunk, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const emitted = "build/declarations/";

/** A declaration file or its map, by its path in `dist`. */
export interface DeclarationFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Put the declarations of each room into one file, so that a consumer reads `size.d.ts` and not five hundred files.
 *
 * @param entries the public entries, as `size/index`
 */
export async function bundleDeclarations(entries: readonly string[]): Promise<DeclarationFile[]> {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, `${emitted}${entry}.d.ts`])),
    plugins: [dts({ sourcemap: true })],
    external: /^[a-z]/,
  });
  const written = ["d.ts", "d.cts"].map((ending) =>
    bundle.generate({
      dir: "dist",
      sourcemap: true,
      entryFileNames: `[name].${ending}`,
      chunkFileNames: `[name].${ending}`,
      manualChunks: roomOf,
      minifyInternalExports: false,
      hoistTransitiveImports: false,
    }),
  );
  return (await Promise.all(written)).flatMap(({ output }) => output.map(fileOf));
}

function roomOf(path: string): string | undefined {
  const [room, ...rest] = path.replaceAll("\\", "/").split(emitted)[1]?.split("/") ?? [];
  return rest.length > 0 && !path.endsWith("index.d.ts") ? room : undefined;
}

function fileOf(file: OutputChunk | OutputAsset): DeclarationFile {
  return { path: file.fileName, text: file.type === "chunk" ? file.code : String(file.source) };
}
