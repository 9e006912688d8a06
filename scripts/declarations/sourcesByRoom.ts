import { readdirSync, readFileSync } from "node:fs";

/** The sources of a room one after the other, and the line at which each begins, from 0. */
export interface RoomSources {
  readonly lines: string[];
  readonly starts: Map<string, number>;
}

/**
 * Put the sources of each room into one text, by the name of the room.
 *
 * Editors jump from a declaration to its source only where the package holds it, and a file a source would be hundreds.
 */
export function sourcesByRoom(folder: string): ReadonlyMap<string, RoomSources> {
  const rooms = new Map<string, RoomSources>();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  for (const path of paths.filter((name) => name.endsWith(".ts")).sort()) {
    const name = path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
    const room = rooms.get(name) ?? { lines: [], starts: new Map<string, number>() };
    room.lines.push(`// ${folder}/${path}`);
    room.starts.set(path, room.lines.length);
    room.lines.push(...readFileSync(`${folder}/${path}`, "utf8").split("\n"));
    rooms.set(name, room);
  }
  return rooms;
}
