import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** What the source says of an interface and of its properties; `of` is the interface that a property holds. */
export interface InterfaceWords {
  readonly description: string;
  readonly properties: ReadonlyMap<string, { readonly description: string; readonly of: string | undefined }>;
}

const root = new URL("../..", import.meta.url);

/** Read the descriptions of the interfaces of the entities from their source. */
export function readInterfaces(): Map<string, InterfaceWords> {
  const folder = new URL("src/entities/", root);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => new URL(name, folder));
  const found = new Map<string, ts.InterfaceDeclaration>();
  for (const path of [...paths, new URL("src/identifiers/region.ts", root)]) {
    const source = ts.createSourceFile("entity.ts", readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
    for (const node of source.statements) if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, node);
  }
  return new Map(
    [...found].map(([name, node]) => [
      name,
      { description: textOf(node), properties: new Map(node.members.map((member) => propertyOf(member, found))) },
    ]),
  );
}

function propertyOf(
  member: ts.TypeElement,
  interfaces: ReadonlyMap<string, unknown>,
): [string, { description: string; of: string | undefined }] {
  const names = member.getText().match(/\b[A-Z]\w+/g) ?? [];
  return [
    member.name?.getText() ?? "",
    { description: textOf(member), of: names.find((name) => interfaces.has(name)) },
  ];
}

function textOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = comment ? ts.getTextOfJSDocComment(comment.comment) : undefined;
  return (text ?? "").replace(/\{@link (\w+)\}/g, "$1").replace(/\s+/g, " ");
}
