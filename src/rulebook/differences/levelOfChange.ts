import type { ChangedThing, Json, RulebookChange } from "../rulebookComparison";
import type { Difference } from "./differences";

type Described = Difference & Pick<RulebookChange, "what" | "how">;

/** What no answer turns on. */
const patches: readonly ChangedThing[] = ["citation", "grade", "check", "note", "not-covered", "not-asked"];

/**
 * The size of a change: patch for the evidence of an answer, minor for a new thing, major if a past answer may change.
 *
 * A clock is not read: a day is past if the older edition had checked the rule on that day or later.
 *
 * @param known - the day of the newest check that the older edition names in the timeline or regulation; "" if none.
 */
export function levelOfChange(change: Described, known: string): RulebookChange["size"] {
  const { what, how } = change;
  if (patches.includes(what)) return "patch";
  const first = firstDayOf(change);
  if (first !== undefined) return first > known ? "minor" : "major";
  const isNew =
    what === "timeline" || what === "regulation" || what === "figure" || what === "region" || what === "fact";
  return isNew && how === "added" ? "minor" : "major";
}

/** The first day that a change touches; `undefined` if it touches all days. */
function firstDayOf({ path, what, before, after }: Described): string | undefined {
  const days = [before, after].filter((day) => day !== undefined);
  const isLast = path.at(-1) === "until";
  // An added or removed first day touches the days before it too.
  if (what === "days" && days.every((day) => typeof day === "string") && (isLast || days.length === 2)) {
    const [earlier] = days.sort();
    // The last day keeps its answer: the change begins on the day after it.
    return isLast ? `${earlier}+` : earlier;
  }
  if (what === "gap") return fromOf((before ?? after) as Readonly<Record<string, Json>>);
  const period = path[path.indexOf("periods") + 1];
  return path.includes("periods") ? period : undefined;
}

function fromOf(span: Readonly<Record<string, Json>>): string | undefined {
  return typeof span.from === "string" ? span.from : undefined;
}
