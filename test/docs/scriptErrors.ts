import ts from "typescript";
import { root } from "../house/sourceFiles";

/** Type-check scripts in strict mode against the built package, as their first lines ask; paths from the root. */
export function scriptErrors(paths: readonly string[]): string[] {
  const program = ts.createProgram(
    paths.map((path) => root + path),
    {
      allowJs: true,
      checkJs: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: ["node"],
    },
  );
  return (
    ts
      .getPreEmitDiagnostics(program)
      // What was built was checked as it was written; inner modules come without their types.
      .filter(({ file }) => !file?.fileName.startsWith(`${root}dist/`))
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`)
  );
}
