import { describeChange } from "./differences/describeChange";
import { type Difference, differences } from "./differences/differences";
import { entryName } from "./differences/entryName";
import { levelOfChange } from "./differences/levelOfChange";
import { readRulebook } from "./differences/readRulebook";
import {
  type ChangeSize,
  changeSizes,
  type Json,
  type RulebookChange,
  type RulebookComparison,
} from "./rulebookComparison";

/**
 * List what changed between two editions of the rule data: two parsed files `umkm/rulebook.json`.
 *
 * The order of criteria, of names and of alternatives does not count as a change; the order of the rows of a term does.
 * A changed first day of a period reads as one period removed and one added, since that day names a period. A section
 * that an edition does not hold counts as empty.
 *
 * `size` is a suggestion: patch for a citation, a grade, a check, a note or what is not covered; minor for what is new;
 * major where the answer for a past day may be another. A day is past if the older edition had checked the rule on that
 * day or later. So closing a period by a law that came after the check is minor.
 *
 * @param before - the older edition.
 * @param after - the newer edition.
 * @throws UmkmError `invalid-rule` for anything that is not a parsed rulebook, at the place.
 *
 * @example
 * ```ts
 * import { compareRulebooks, regulations } from "umkm";
 *
 * // What did an edition add?
 * const older = regulations.filter(({ id }) => id !== "permenko-1-2026");
 * const before = { edition: "1.0.0", regulations: older, sizes: [], programmes: [] };
 * const { size, changes } = compareRulebooks(before, { ...before, edition: "1.1.0", regulations });
 * size; // => "minor"
 * changes.map(({ path, what, how }) => [path.at(-1), what, how]); // => [["permenko-1-2026", "regulation", "added"]]
 * ```
 */
export function compareRulebooks(before: unknown, after: unknown): RulebookComparison {
  const { edition: from, ...old } = readRulebook(before, ["before"]);
  const { edition: to, ...young } = readRulebook(after, ["after"]);
  const checks = newestChecks(old);
  const changes = differences(old, young, []).map((difference) => changeOf(difference, checks));
  const [size = "none"] = changes.map((change) => change.size).sort((a, b) => rank(b) - rank(a));
  return { kind: "rulebook-comparison", from: String(from), to: String(to), size, changes };
}

const rank = (size: ChangeSize) => changeSizes.indexOf(size);

/** Days by section, then by name of a timeline or regulation; "" if it was never checked. */
type Checks = ReadonlyMap<string | undefined, ReadonlyMap<string | undefined, string>>;

function changeOf(difference: Difference, checks: Checks): RulebookChange {
  const { path, before, after } = difference;
  const [section, name] = path;
  const described = describeChange(difference);
  const size = levelOfChange({ ...difference, ...described }, checks.get(section)?.get(name) ?? "");
  return {
    path,
    ...described,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    size,
  };
}

/** The last check of each timeline and regulation of an edition. */
function newestChecks(edition: Readonly<Record<string, Json>>): Checks {
  const sections = Object.entries(edition).map(([section, list]) => {
    const newest = new Map<string | undefined, string>();
    for (const entry of Array.isArray(list) ? (list as readonly Json[]) : []) {
      const [name, check] = [entryName(entry), newestCheck(entry)];
      if (check > (newest.get(name) ?? "")) newest.set(name, check);
    }
    return [section, newest] as const;
  });
  return new Map(sections);
}

function newestCheck(value: Json, name = ""): string {
  if (typeof value === "string") return name === "checkedOn" ? value : "";
  const checks = Object.entries(value ?? {}).map(([inner, one]) => newestCheck(one, inner));
  return checks.sort().at(-1) ?? "";
}
