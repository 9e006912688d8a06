import type { RuleProblem } from "../../../src/criteria/ruleProblem";

/** Write the problems of conditions as lines, each with the id of the one that its path begins with. */
export function linesOf(
  conditions: readonly { readonly id: string }[],
  problems: readonly RuleProblem[],
  path: string,
): string[] {
  return problems.map(({ path: [position, ...at], expected }) => {
    const id = conditions[Number(position)]?.id;
    return `${path}: ${id} at ${at.join(".")}: expected ${expected}`;
  });
}
