import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type PluginBuild } from "esbuild";
import ts from "typescript";
import { publicEntries } from "../house/publicEntries";
import { root } from "../house/sourceFiles";

/** A block of documented code: where its first line stands, and its text. */
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** A line `expr; // => literal` of a block: its number in the file, and both sides. */
export interface Claim {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly expression: string;
  readonly literal: string;
}

/** Find every block fenced with three backticks and `ts`, or the language named, in Markdown or in the comments of a source file. */
export function blocksOf(file: string, text: string, language = "ts"): Block[] {
  const lines = text
    .split("\n")
    .map((line) => (file.endsWith(".ts") ? (/^\s*\*( (.*)|$)/.exec(line)?.[2] ?? "") : line));
  const blocks: Block[] = [];
  let open: { line: number; indent: number } | undefined;
  for (const [at, line] of lines.entries()) {
    if (!open) {
      const [, indent, named] = /^(\s*)```(\w+)\s*$/.exec(line) ?? [];
      if (named === language) open = { line: at + 2, indent: (indent ?? "").length };
    } else if (/^\s*```\s*$/.test(line)) {
      const { line: first, indent } = open;
      blocks.push({
        file,
        line: first,
        code: lines
          .slice(first - 1, at)
          .map((one) => one.slice(indent))
          .join("\n"),
      });
      open = undefined;
    }
  }
  if (open) throw new Error(`${file}:${open.line}: a block that does not end`);
  return blocks;
}

/** Find the claims of a block. A `// =>` that does not follow an expression statement on its line throws. */
export function claimsOf({ file, line, code }: Block): Claim[] {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const claims: Claim[] = [];
  const visit = (node: ts.Node): void => {
    const [comment] = (ts.isExpressionStatement(node) && ts.getTrailingCommentRanges(code, node.end)) || [];
    const literal = comment && /^\/\/ => (.+)$/.exec(code.slice(comment.pos, comment.end))?.[1];
    if (literal && ts.isExpressionStatement(node)) {
      const at = line + source.getLineAndCharacterOfPosition(comment.pos).line;
      claims.push({ line: at, start: node.getStart(), end: node.end, expression: node.expression.getText(), literal });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (claims.length !== code.split("// =>").length - 1) {
    throw new Error(`${file}:${line}: a "// =>" that does not follow an expression statement on its line`);
  }
  return claims;
}

/** What a claim gave and what it should have given, with its line. */
export type Claimed = readonly [line: number, actual: unknown, expected: unknown];

/** Run a block against the sources. @returns its claims in the order in which they ran. */
export async function runBlock(block: Block): Promise<readonly Claimed[]> {
  const { runs, remove } = await bundleBlocks([block]);
  try {
    return (await runs[0]?.()) ?? [];
  } finally {
    remove();
  }
}

/** Bundle blocks with the sources, which are read once for all. @returns what runs each, and what removes the files. */
export async function bundleBlocks(
  blocks: readonly Block[],
): Promise<{ runs: (() => Promise<readonly Claimed[]>)[]; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "umkm-block-"));
  const names = blocks.map((_, at) => `block-${at}`);
  await build({
    entryPoints: names.map((name) => ({ in: name, out: name })),
    plugins: [{ name: "blocks", setup: ({ onResolve, onLoad }) => fromBlocks(blocks, onResolve, onLoad) }],
    bundle: true,
    splitting: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
    alias: Object.fromEntries(publicEntries.map(({ name, source }) => [name, root + source])),
    tsconfigRaw: {},
    logLevel: "silent",
    outdir: folder,
  });
  return {
    runs: names.map((name) => async () => (await import(pathToFileURL(join(folder, `${name}.mjs`)).href)).claims),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function fromBlocks(blocks: readonly Block[], onResolve: PluginBuild["onResolve"], onLoad: PluginBuild["onLoad"]) {
  onResolve({ filter: /^block-/ }, ({ path }) => ({ path, namespace: "block" }));
  onLoad({ filter: /./, namespace: "block" }, ({ path }) => {
    const block = blocks[Number(path.slice("block-".length))] as Block;
    return { contents: claiming(block), loader: "ts", resolveDir: root };
  });
}

// The block's own statements hand over each claim instead of dropping its value.
function claiming(block: Block): string {
  let code = block.code;
  // From the end, so that the positions before stay right.
  for (const { line, start, end, expression, literal } of claimsOf(block).reverse()) {
    code = `${code.slice(0, start)}claimed(${line}, (${expression}), (${literal}));${code.slice(end)}`;
  }
  return `export const claims = [];\nconst claimed = (...claim) => claims.push(claim);\n${code}`;
}

/** Type-check blocks together in strict mode, each as a module of its own. */
export function typeErrorsOf(blocks: readonly Block[]): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ["tsup.config.ts"] },
    ts.sys,
    root,
  );
  Object.assign(options, {
    noUnusedLocals: false,
    noUnusedParameters: false,
    verbatimModuleSyntax: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
    paths: Object.fromEntries(publicEntries.map(({ name, source }) => [name, [root + source]])),
  } satisfies ts.CompilerOptions);
  const files = new Map(blocks.map((block, at) => [`${root}block-${at}.ts`, block]));
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile, host.fileExists];
  host.readFile = (name) => files.get(name)?.code ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([name, { file, line }]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map(({ start, messageText }) => {
      const below = program.getSourceFile(name)?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return `${file}:${line + below}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  );
}
