/** As much of JSON Schema as is read and written here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  /** The kind of a fact: an annotation of ours, which is spelt out. */
  readonly fact?: string | readonly (string | boolean)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const largest = Number.MAX_SAFE_INTEGER;
const text = (pattern: string): JsonSchema => ({ type: "string", pattern });
// Digits; decimals after four digits or more, or after a 0 in front; decimals that are not three. Points that may group
// the digits are none of these.
const decimals = "[0-9]+|(0[0-9]*|[1-9][0-9]{3,})[.][0-9]+|[1-9][0-9]{0,2}[.]([0-9]{1,2}|[0-9]{4,})";
const object = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const unknown = object({ unknown: { enum: ["not-asked", "declined", "not-available"] } }, ["unknown"]);

/** The values of the kinds that have an order. */
const values: Readonly<Record<string, JsonSchema>> = {
  rupiah: {
    anyOf: [
      { type: "number", minimum: 0, maximum: largest },
      { ...text(`^(${decimals})$`), maxLength: 99 },
    ],
  },
  count: { type: "integer", minimum: 0, maximum: largest },
  workers: { type: "integer", minimum: 1, maximum: largest },
  date: text("^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
};

/** Spell out the facts of a schema: each kind once under `$defs`, a list of options in its place. */
export function expandFacts(schema: JsonSchema): JsonSchema {
  const used = new Set<string>();
  const expanded = expand(schema, used) as JsonSchema;
  const $defs = Object.fromEntries(
    [...used].sort().map((kind) => [nameOf(kind), kind === "yes-no" ? choice([true, false]) : ordered(kind)]),
  );
  return used.size > 0 ? { ...expanded, $defs } : expanded;
}

function expand(node: unknown, used: Set<string>): unknown {
  if (Array.isArray(node)) return node.map((inner) => expand(inner, used));
  if (typeof node !== "object" || node === null) return node;
  const { fact, ...rest } = node as JsonSchema;
  if (fact === undefined) {
    return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, expand(inner, used)]));
  }
  if (typeof fact === "object") return { ...rest, ...choice(fact) };
  if (fact !== "yes-no" && !values[fact]) throw new Error(`no JSON Schema for the kind ${fact}`);
  used.add(fact);
  return { ...rest, $ref: `#/$defs/${nameOf(fact)}` };
}

function nameOf(kind: string): string {
  return `${kind === "yes-no" ? "yesNo" : kind}Fact`;
}

function choice(options: readonly (string | boolean)[]): JsonSchema {
  const one = { enum: options };
  const some = object({ oneOf: { type: "array", items: one, minItems: 1 } }, ["oneOf"]);
  return { anyOf: [one, some, unknown, { type: "null" }] };
}

/** One bound is enough; the other may be left out or be null. */
function ordered(kind: string): JsonSchema {
  const value = values[kind] as JsonSchema;
  const bound = { anyOf: [value, { type: "null" }] };
  const range = (given: string) => object({ atLeast: bound, atMost: bound, [given]: value }, [given]);
  return { anyOf: [value, range("atLeast"), range("atMost"), unknown, { type: "null" }] };
}
