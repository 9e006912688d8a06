import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../sourceFiles";

it("TypeDoc builds the documentation without a warning", () => {
  // The guides include what this writes.
  execFileSync(process.execPath, ["docs/pages/build.js"], { cwd: root });
  // Warnings are errors by its options; a failure throws with what it printed.
  const typedoc = join(root, "node_modules/typedoc/bin/typedoc");
  const printed = execFileSync(process.execPath, [typedoc, "--options", "docs/typedoc.json", "--emit", "none"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(printed).not.toContain("[warning]");
});
