import ts from "typescript";
import { publicEntries } from "../house/publicEntries";
import { root } from "../house/sourceFiles";

/**
 * Type-check scripts in strict mode, as their first lines ask; paths from the root.
 *
 * @param against what the names of the package stand for: what was built, as for a consumer, or the sources.
 */
export function scriptErrors(paths: readonly string[], against: "build" | "sources" = "build"): string[] {
  const program = ts.createProgram(
    paths.map((path) => root + path),
    {
      allowJs: true,
      checkJs: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      types: ["node"],
      ...(against === "build" ? { module: ts.ModuleKind.NodeNext } : fromSources),
    },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

const fromSources: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: Object.fromEntries(publicEntries.map(({ name, source }) => [name, [root + source]])),
};
