import ts from "typescript";

/** All that `src` may take from the platform. A clock, a locale, a random number or a network must be asked by name. */
const globals = new Set(
  (
    "undefined Infinity Error Number BigInt String Boolean Symbol Object Array Map Set Math JSON Date " +
    "ArrayBuffer Int8Array Uint8Array"
  ).split(" "),
);
/** The places that may do what all others may not. */
const mayUseIntl = "src/core/day/calendarDateIn.ts";
const mayUseLocalTime = "src/core/day/addMonths.ts";
/** Methods that answer by the locale or the zone of the process. */
const local =
  /^(toLocale\w*|localeCompare|to(Date|Time)String|getTimezoneOffset|getYear|[gs]et(Date|Day|Hours|Milliseconds|Minutes|Month|Seconds|FullYear))$/;

/** Tell what a source file asks of the platform that the design forbids. */
export function platformRules(path: string, source: ts.SourceFile): string[] {
  const own = new Set<string>();
  visit(source, (node) => {
    if (declares(node)) own.add(node.text);
  });
  const found: string[] = [];
  visit(source, (node) => found.push(...broken(path, node, own)));
  return found;
}

function broken(path: string, node: ts.Node, own: ReadonlySet<string>): string[] {
  if (ts.isMetaProperty(node)) return ["uses import.meta"];
  if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) return ["uses import()"];
  if (!ts.isIdentifier(node)) return [];
  const { parent, text } = node;
  if (isNamed(node)) return local.test(text) && path !== mayUseLocalTime ? [`uses ${text}`] : [];
  if (declares(node) || own.has(text)) return [];
  if (text === "Date" && !isSoundDate(node, path)) return ["uses Date as a clock or in local time"];
  if (text === "Math" && !(ts.isPropertyAccessExpression(parent) && parent.name.text !== "random"))
    return ["uses Math.random or Math as a value"];
  return globals.has(text) || (text === "Intl" && path === mayUseIntl) ? [] : [`uses ${text}`];
}

/** Days in UTC by `Date.UTC`, of a day by `Date.parse`, of a number by `new Date`, and whether a value is one. */
function isSoundDate(node: ts.Identifier, path: string): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent))
    return ["UTC", "parse"].includes(parent.name.text);
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  if (!ts.isNewExpression(parent)) return false;
  const [first, ...others] = parent.arguments ?? [];
  if (!first || ts.isSpreadElement(first) || ts.isStringLiteralLike(first)) return false;
  return others.length === 0 || path === mayUseLocalTime;
}

/** A name that is given to something here: a variable, a parameter, a function, an import. */
function declares(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node) || isNamed(node) || ts.isShorthandPropertyAssignment(node.parent)) return false;
  return "name" in node.parent && node.parent.name === node;
}

/** The name of a property, which is no variable: `a.name`, `{ name: 1 }`, `{ name: other } = a`, and what is re-exported. */
function isNamed(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.propertyName === node;
  if (ts.isExportSpecifier(parent)) return true;
  const holdsNames = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent);
  return (holdsNames || ts.isMethodDeclaration(parent)) && parent.name === node;
}

/** All nodes that run; types do not. */
function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  const isType = ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
  if (isType || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
