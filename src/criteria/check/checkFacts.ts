import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import type { RuleProblem } from "../ruleProblem";

const kinds: readonly unknown[] = ["rupiah", "amount", "count", "date", "yes-no"];

/** Return the declared facts that are sound, and report those whose name or kind cannot be. */
export function checkFacts(facts: unknown, path: ErrorPath, problems: RuleProblem[]): FactDeclarations {
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) {
    problems.push({ path, expected: "facts by name" });
    return {};
  }
  const sound = Object.entries(facts).filter(([name, kind]) => {
    const expected = expectedOf(name, kind);
    if (expected !== undefined) problems.push({ path: [...path, name], expected });
    return expected === undefined;
  });
  return Object.fromEntries(sound) as FactDeclarations;
}

/** Return what was expected instead of a fact and its kind, or `undefined` where they are sound. */
function expectedOf(name: string, kind: unknown): string | undefined {
  // A quantifier without members reports that name as missing; others every object has already.
  if (name === "members" || name in {}) return "another name for a fact";
  if (!/^[a-z]\w*$/i.test(name)) return "a name of letters and digits";
  if (kinds.includes(kind)) return undefined;
  if (!Array.isArray(kind)) return `one of ${kinds.join(", ")}, or a list of options`;
  const options = Array.from(kind, (option: unknown) => typeof option === "string" && option !== "");
  return options.length > 0 && !options.includes(false) && new Set(kind).size === kind.length
    ? undefined
    : "one option or more, each once";
}
