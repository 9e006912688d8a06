/**
 * The JSON Schema of digits in a form, with white space around them or not, that are not all 0.
 *
 * Every pattern must hold: two plain ones say together what one could say by lookaround alone, which not every engine has.
 *
 * @param more - other patterns.
 */
export function digitsJson(form: string, ...more: readonly string[]): Readonly<Record<string, unknown>> {
  const patterns = [`^\\s*(${form})\\s*$`, "[1-9]", ...more];
  return { type: "string", allOf: patterns.map((pattern) => ({ pattern })) };
}
