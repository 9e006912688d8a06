import { basename, dirname, join } from "node:path/posix";
import ts from "typescript";

/** A source file: its path from the root of the repository, with slashes, and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

const below = ["core", "vocabulary", "law", "apportion", "identifiers", "criteria"];
/** The rooms, and the rooms that each may import from beside itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  vocabulary: ["core"],
  law: ["core"],
  apportion: ["core"],
  read: ["core"],
  rulebook: ["core", "law"],
  identifiers: ["core", "vocabulary", "law"],
  criteria: ["core", "vocabulary", "law", "apportion"],
  entities: ["core", "vocabulary", "identifiers"],
  population: below,
  size: below,
  digital: [...below, "population", "size"],
  financing: [...below, "population", "size"],
  sql: [...below, "population", "size", "digital", "financing"],
  messages: [...below, "read", "rulebook", "population", "size", "digital", "financing"],
};
/** Types only: the bridges from an entity to the facts of a rule, and the records that are put into words. */
const typesFrom: Readonly<Record<string, string>> = {
  size: "entities",
  population: "entities",
  digital: "entities",
  financing: "entities",
  messages: "entities",
};
/** The rooms whose files at the top are their public face. */
const faces = ["size", "population", "digital", "financing", "identifiers", "entities", "sql", "read"];
const mostLines = 150;
export const mostFiles = 25;

/** List what the source does that the house forbids, each as `path: what`. */
export function brokenRules(sources: readonly SourceText[]): string[] {
  const files = new Map(
    sources.map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)]),
  );
  const imports = new Map([...files].map(([path, source]) => [path, importsOf(path, source)]));
  const wanted = wantedNames(imports);
  const found = [...files].flatMap(([path, source]) =>
    [
      ...(codeLines(source) > mostLines ? [`more than ${mostLines} lines of code`] : []),
      ...exportRules(path, source, wanted.get(path) ?? new Set()),
      ...topLevelRules(source),
      ...(imports.get(path) ?? []).flatMap((one) => importRules(path, one, files)),
    ].map((what) => `${path}: ${what}`),
  );
  return [...found, ...circles(imports), ...crowded([...files.keys()]), ...faceRules(files, imports)];
}

/** What a file imports or re-exports. */
interface Import {
  readonly name: string;
  /** The path of the file, for a relative name. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  readonly node: ts.ImportDeclaration | ts.ExportDeclaration;
}

function importsOf(path: string, source: ts.SourceFile): Import[] {
  return source.statements.flatMap((node) => {
    if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) || !node.moduleSpecifier) return [];
    const name = (node.moduleSpecifier as ts.StringLiteral).text;
    const list = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    const elements = list && (ts.isNamedImports(list) || ts.isNamedExports(list)) ? [...list.elements] : [];
    const whole = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
    const typeOnly = whole || (elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly));
    const names = elements.map((one) => (one.propertyName ?? one.name).text);
    return [{ name, target: join(dirname(path), `${name}.ts`), typeOnly: Boolean(typeOnly), names, node }];
  });
}

/** For each file, the names that a file of another folder imports from it; an index imports nothing for itself. */
function wantedNames(imports: ReadonlyMap<string, readonly Import[]>): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const [path, list] of imports) {
    for (const { target, names } of list) {
      if (dirname(path) === dirname(target) && basename(path) !== "index.ts") continue;
      const own = wanted.get(target) ?? new Set();
      for (const name of names) own.add(name);
      wanted.set(target, own);
    }
  }
  return wanted;
}

function importRules(path: string, { name, target, typeOnly }: Import, files: ReadonlyMap<string, unknown>): string[] {
  // The linter holds the packages.
  if (!name.startsWith(".")) return [];
  if (basename(target) === "index.ts" || !files.has(target)) {
    return path === "src/index.ts" && files.has(target) ? [] : [`imports the barrel or missing file ${name}`];
  }
  if (path === "src/index.ts") return [];
  const [from, to] = [path.split("/")[1] ?? "", target.split("/")[1] ?? ""];
  if (from === to || rooms[from]?.includes(to)) return [];
  return typesFrom[from] === to && typeOnly ? [] : [`imports ${to} from ${from}`];
}

/** A file exports at most one function that another folder imports, and is named after it. */
function exportRules(path: string, source: ts.SourceFile, wanted: ReadonlySet<string>): string[] {
  if (basename(path) === "index.ts") {
    const reExports = (node: ts.Statement) =>
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      // The public face takes whole rooms; a room names what it shows.
      (node.exportClause ? ts.isNamedExports(node.exportClause) : path === "src/index.ts");
    return source.statements.every(reExports) ? [] : ["an index does more than re-export names"];
  }
  const names = [...new Set(source.statements.flatMap(exportedFunctions))].filter((name) => wanted.has(name));
  if (names.length > 1) return [`exports the functions ${names.join(", ")}`];
  const [name] = names;
  return name === undefined || `${name}.ts` === basename(path) ? [] : [`exports ${name}, not the name of the file`];
}

function exportedFunctions(node: ts.Statement): string[] {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isFunctionDeclaration(node)) return [node.name?.text ?? "default"];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations
    .filter(
      ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
    .map(({ name }) => name.getText());
}

/** The lines of functions, without those of comments alone: law, words and types do not count. */
function codeLines(source: ts.SourceFile): number {
  const functions = source.statements.filter((node) => ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node));
  const lines = functions.flatMap((node) => node.getText().split("\n"));
  return lines.filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line)).length;
}

/** A bundler drops a constant only if everything that runs for it is marked pure and reads no property. */
function topLevelRules(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (ts.isExpressionStatement(statement)) return ["a statement runs on import"];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((one) =>
      one.initializer ? impurities(one.initializer) : [],
    );
  });
}

function impurities(node: ts.Node): string[] {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return [];
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) return ["spreads in a constant"];
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return ["reads a property in a constant"];
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node))
    return ts.isToken(node) ? [] : children(node).flatMap(impurities);
  const comments = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const marked = comments.includes("@__PURE__")
    ? []
    : [`calls ${node.expression.getText()} on import, not marked pure`];
  return [...marked, ...(node.arguments ?? []).flatMap(impurities)];
}

/** Files that import each other round in a circle, by types too; each circle is told once. */
function circles(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push(`${[...way.slice(at), path].join(" -> ")}: a circle`);
    if (at >= 0 || done.has(path)) return;
    for (const { target } of imports.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

function crowded(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > mostFiles).map(([folder, count]) => `${folder}: ${count} files`);
}

/** The top of a public room is its face: its index names each file there, and each function it names lies there. */
function faceRules(
  files: ReadonlyMap<string, ts.SourceFile>,
  imports: ReadonlyMap<string, readonly Import[]>,
): string[] {
  return faces.flatMap((room) => {
    const named = imports.get(`src/${room}/index.ts`) ?? [];
    const targets = new Set(named.map(({ target }) => target));
    const top = [...files.keys()].filter((path) => dirname(path) === `src/${room}` && basename(path) !== "index.ts");
    const hidden = named.filter(({ target, names }) => {
      const source = files.get(target);
      const functions = new Set(source?.statements.flatMap(exportedFunctions));
      return (
        target.startsWith(`src/${room}/`) && dirname(target) !== `src/${room}` && names.some((n) => functions.has(n))
      );
    });
    return [
      ...top.filter((path) => !targets.has(path)).map((path) => `${path}: at the top of its room, not in its index`),
      ...hidden.map(({ target }) => `${target}: a public function below the top of its room`),
    ];
  });
}

function children(node: ts.Node): ts.Node[] {
  const list: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    list.push(child);
  });
  return list;
}
