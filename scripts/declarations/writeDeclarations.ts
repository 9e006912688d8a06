import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path/posix";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { bundleDeclarations } from "./bundleDeclarations";
import { type RoomSources, sourcesByRoom } from "./sourcesByRoom";

/** What an older compiler gets: it would take `NoInfer` for any, and misspelt facts without an error. */
const tooOld = "// umkm needs TypeScript 5.4 or newer.\nexport {};\n";

/** Write the declarations of the public entries into `dist`, and the sources that their maps lead to. */
export async function writeDeclarations(entries: readonly string[]): Promise<void> {
  write("needs-typescript-5.4.d.ts", tooOld);
  const rooms = sourcesByRoom("src");
  for (const [name, { lines }] of rooms) write(`src/${name}.ts`, lines.join("\n"));
  for (const { path, text } of await bundleDeclarations(entries)) {
    write(path, path.endsWith(".map") ? mapToRooms(path, text, rooms) : text);
  }
}

/** A map that leads to the files of sources by room, each line moved by where its source begins there. */
function mapToRooms(path: string, text: string, rooms: ReadonlyMap<string, RoomSources>): string {
  const map = JSON.parse(text) as { file: string; sources: string[]; mappings: string };
  const names = [...rooms.keys()];
  const places = map.sources.map((source) => {
    const file = source.split("/src/")[1] ?? "";
    const at = names.findIndex((name) => rooms.get(name)?.starts.has(file));
    return { at, start: rooms.get(names[at] ?? "")?.starts.get(file) };
  });
  const moved = (segment: SourceMapSegment): SourceMapSegment[] => {
    const [column, source = -1, line = 0, at = 0] = segment;
    const place = places[source];
    // What the bundler wrote itself leads nowhere.
    return place?.start === undefined ? [] : [[column, place.at, line + place.start, at]];
  };
  const mappings = encode(decode(map.mappings).map((line) => line.flatMap(moved)));
  const sources = names.map((name) => relative(dirname(path), `src/${name}.ts`));
  return JSON.stringify({ version: 3, file: map.file, sources, names: [], mappings });
}

function write(path: string, text: string): void {
  mkdirSync(`dist/${dirname(path)}`, { recursive: true });
  writeFileSync(`dist/${path}`, text);
}
