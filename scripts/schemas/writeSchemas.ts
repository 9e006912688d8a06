import { mkdirSync, writeFileSync } from "node:fs";
import { type core, toJSONSchema } from "zod";
import { expandFacts, type JsonSchema } from "./expandFacts";
import { readInterfaces } from "./readInterfaces";

/** The schema files by name, each with the schema that it is made of and the interface that describes it. */
const files: readonly [file: string, schema: string, of: string][] = [
  ["business", "businessSchema", "Business"],
  ["cluster", "clusterSchema", "Cluster"],
  ["owner", "ownerSchema", "Owner"],
  ["population-table", "populationTableSchema", "PopulationTable"],
  ["region-code", "regionCodeSchema", "RegionCode"],
  ["support-activity", "supportActivitySchema", "SupportActivity"],
];

/**
 * Write the schemas of the entities as JSON Schema, draft 2020-12, each file complete in itself.
 *
 * The structure is that of the zod schemas; the descriptions are those of the interfaces.
 */
export function writeSchemas(entities: Readonly<Record<string, unknown>>, folder: URL): void {
  const interfaces = readInterfaces();
  mkdirSync(folder, { recursive: true });
  for (const [file, schema, of] of files) {
    const { $schema, ...made } = toJSONSchema(entities[schema] as core.$ZodType) as JsonSchema;
    const described = describe(made, of, interfaces);
    const title = of.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const $id = `urn:umkm:schema:${file}`;
    const whole = expandFacts({ $schema, $id, title, ...described });
    writeFileSync(new URL(`${file}.json`, folder), `${JSON.stringify(whole, null, 2)}\n`);
  }
}

/** Adds the words of an interface to the object that a schema speaks of, however deep it lies. */
function describe(schema: JsonSchema, of: string, interfaces: ReturnType<typeof readInterfaces>): JsonSchema {
  const { properties, items, anyOf } = schema;
  if (anyOf) return { ...schema, anyOf: anyOf.map((one) => describe(one, of, interfaces)) };
  if (items) return { ...schema, items: describe(items, of, interfaces) };
  const words = interfaces.get(of);
  if (!properties || !words) return schema;
  const named = Object.entries(properties).map(([name, inner]): [string, JsonSchema] => {
    const property = words.properties.get(name);
    const described = property?.of ? describe(inner, property.of, interfaces) : inner;
    return [name, property?.description ? { description: property.description, ...described } : described];
  });
  const { type, ...rest } = schema;
  return { description: words.description, type, ...rest, properties: Object.fromEntries(named) };
}
