import { regulations } from "../../law/regulations/regulations";
import type { RuleProblem } from "../ruleProblem";
import { listedIn } from "./listedIn";

/** Return the ids that citations may name, registered or listed, and report what is wrong with the list. */
export function checkRegulations(listed: unknown, problems: RuleProblem[]): ReadonlySet<unknown> {
  const known = new Set<unknown>(regulations.map((one) => one.id));
  for (const { object, path } of listedIn(listed ?? [], "id title", ["regulations"], problems)) {
    if (typeof object.id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(object.id) || known.has(object.id)) {
      problems.push({ path: [...path, "id"], expected: "an id in kebab-case that is not registered yet" });
    }
    if (typeof object.title !== "string" || object.title.trim() === "") {
      problems.push({ path: [...path, "title"], expected: "a title" });
    }
    known.add(object.id);
  }
  return known;
}
