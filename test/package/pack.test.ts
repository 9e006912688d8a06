import { readFileSync, rmSync } from "node:fs";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { filesUnder, root } from "../house/sourceFiles";
import { pack } from "./packed";

const { files, folder } = pack();
afterAll(() => rmSync(folder, { recursive: true }));

describe("the packed tarball", () => {
  it("holds what a consumer needs and nothing else, in at most 250 files", () => {
    const rest = files.filter((path) => !path.startsWith("dist/"));
    expect(rest.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
    const built = /^dist\/(rulebook\.json|schemas\/[\w-]+\.json|src\/\w+\.ts|.+\.(js|cjs|d\.c?ts|d\.c?ts\.map))$/;
    expect(files.filter((path) => !built.test(path)).sort()).toEqual(rest);
    console.log(`${files.length} files`);
    expect(files.length).toBeLessThanOrEqual(250);
  });

  it("holds declarations in files named after the rooms", () => {
    const names = files.flatMap((path) => /^dist\/([^/]+)\.d\.ts$/.exec(path)?.[1] ?? []);
    const rooms = new Set(filesUnder("src", ".ts").map(({ path }) => path.split("/")[1]));
    expect(names.filter((name) => !rooms.has(name)).sort()).toEqual(["index", "needs-typescript-5.4"]);
  });
});

describe("an editor jumps from a name of the package to its source", () => {
  const file = `${root}test/package/jump.ts`;
  const names = { umkm: "classifySize kurMikro explain", "umkm/sql": "sizeSql", "umkm/entities": "businessSchema" };
  const text = Object.entries(names).map(([from, list]) => `export { ${list.replaceAll(" ", ", ")} } from "${from}";`);
  const code = text.join("\n");
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const found = name === file ? code : ts.sys.readFile(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  // What the server of an editor calls; its type is internal.
  const { getSourceMapper } = service as unknown as {
    getSourceMapper: () => {
      tryGetSourcePosition: (at: { fileName: string; pos: number }) => { fileName: string; pos: number } | undefined;
    };
  };

  it.each(Object.values(names).flatMap((list) => list.split(" ")))("%s", (name) => {
    const [definition] = service.getDefinitionAtPosition(file, code.indexOf(name)) ?? [];
    expect(definition?.fileName).toMatch(/\/dist\/[\w/]+\.d\.ts$/);
    const { fileName = "", textSpan } = definition ?? {};
    const place = getSourceMapper().tryGetSourcePosition({ fileName, pos: textSpan?.start ?? 0 });
    expect(place?.fileName).toMatch(/\/dist\/src\/\w+\.ts$/);
    expect(readFileSync(place?.fileName ?? "", "utf8").slice(place?.pos, (place?.pos ?? 0) + name.length)).toBe(name);
  });
});
