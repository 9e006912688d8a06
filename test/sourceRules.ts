import { basename, dirname, join } from "node:path/posix";
import ts from "typescript";
import { platformRules } from "./platformRules";

const below = ["core", "law", "identifiers", "criteria"];
/** The rooms, and the rooms that each may import from beside itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  law: ["core"],
  identifiers: ["core"],
  entities: ["core", "identifiers"],
  criteria: ["core", "law", "identifiers"],
  population: below,
  size: below,
  digital: [...below, "population", "size"],
  financing: [...below, "population", "size"],
  sql: [...below, "population", "size", "digital", "financing"],
  messages: [...below, "population", "size", "digital", "financing"],
};
/** Types only: the bridges from an entity to the facts of a rule, the records that are put into words, and the grades of region codes. */
const typesFrom: Readonly<Record<string, string>> = {
  size: "entities",
  population: "entities",
  digital: "entities",
  financing: "entities",
  messages: "entities",
  identifiers: "law",
};
/** The packages, and where each may be imported. */
const packages: Readonly<Record<string, RegExp>> = {
  "zod/mini": /^src\/entities\//,
  "decimal.js": /^src\/core\/decimal\.ts$/,
  "date-fns/addMonths": /^src\/core\/addMonths\.ts$/,
};

/**
 * Tell what a source file does that the design forbids.
 *
 * @param path - from the root of the repository, with slashes: `src/core/calendarDate.ts`.
 * @param files - the paths of all source files, to tell a barrel from a file.
 */
export function brokenRules(path: string, text: string, files: ReadonlySet<string>): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  if (text.trimEnd().split("\n").length > 150) found.push("more than 150 lines");
  found.push(...exportRules(path, source), ...topLevelRules(source));
  visit(source, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push(...importRules(path, node, files));
    }
  });
  return [...found, ...platformRules(path, source)];
}

function importRules(path: string, node: ts.ImportDeclaration | ts.ExportDeclaration, files: ReadonlySet<string>) {
  const name = (node.moduleSpecifier as ts.StringLiteral).text;
  if (!name.startsWith(".")) {
    return packages[name]?.test(path) ? [] : [`imports ${name}`];
  }
  const target = join(dirname(path), name);
  const barrel = basename(target) === "index" || !files.has(`${target}.ts`);
  if (barrel)
    return path === "src/index.ts" && files.has(`${target.replace(/\/index$/, "")}/index.ts`)
      ? []
      : [`imports the barrel or missing file ${name}`];
  if (path === "src/index.ts") return [];
  const [from, to] = [path.split("/")[1] ?? "", target.split("/")[1] ?? ""];
  if (from === to || rooms[from]?.includes(to)) return [];
  if (typesFrom[from] === to && isTypeOnly(node)) return [];
  return [`imports ${to} from ${from}`];
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const bindings = node.importClause?.namedBindings;
  if (node.importClause?.isTypeOnly) return true;
  return bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((one) => one.isTypeOnly);
}

function exportRules(path: string, source: ts.SourceFile): string[] {
  if (basename(path) === "index.ts") {
    const reExports = (node: ts.Statement) =>
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      // The public face takes whole rooms; a room names what it shows.
      (node.exportClause ? ts.isNamedExports(node.exportClause) : path === "src/index.ts");
    return source.statements.every(reExports) ? [] : ["an index does more than re-export names"];
  }
  const names = new Set(source.statements.flatMap(exportedFunctions));
  if (names.size > 1) return [`exports the functions ${[...names].join(", ")}`];
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

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function children(node: ts.Node): ts.Node[] {
  const list: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    list.push(child);
  });
  return list;
}
