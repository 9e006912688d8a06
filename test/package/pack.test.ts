import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { pack, run } from "./packed";

const { tarball, files, folder } = pack();
afterAll(() => rmSync(folder, { recursive: true }));

describe("the packed tarball", () => {
  it("holds what a consumer needs and nothing else", () => {
    const rest = files.filter((path) => !path.startsWith("dist/"));
    expect(rest.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
    const built = /^dist\/(rulebook\.json|schemas\/[\w-]+\.json|.+\.(js|cjs|d\.ts|d\.cts))$/;
    expect(files.filter((path) => !built.test(path)).sort()).toEqual(rest);
  });

  it("passes publint", () => {
    expect(() => run("publint", ["--strict", tarball])).not.toThrow();
  });

  it("passes arethetypeswrong", () => {
    expect(() => run("attw", [tarball, "--profile", "node16"])).not.toThrow();
  });
});
