/** Fill each `{}` of a template, in order. A value may itself hold braces. */
export function fill(template: string, ...values: readonly string[]): string {
  return template
    .split("{}")
    .map((part, at) => part + (values[at] ?? ""))
    .join("");
}
