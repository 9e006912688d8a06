/** As much of JSON Schema as is written here. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Text that is not empty. */
export const text: JsonSchema = { type: "string", minLength: 1 };

/** A definition of the same file. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** A list with this many items or more. */
export const list = (items: JsonSchema, minItems = 0): JsonSchema => ({ type: "array", items, minItems });

/** A closed object; every property must be there but the optional ones. */
export function object(properties: JsonSchema, optional: readonly string[] = [], description?: string): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  const described = description === undefined ? {} : { description };
  return { ...described, type: "object", properties, required, additionalProperties: false };
}
