import type { FactKind } from "../../core/fact/fact";
import type { Cell, Cells } from "../../criteria/compile/compileCondition";

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Make a reader of facts that are exact or left out, into cells.
 *
 * @returns a function that gives `null` for any other facts, valid or not; `readFacts` must read those.
 */
export function cellReader(cells: Cells): (facts: unknown) => Cell[] | null {
  const names = [...cells.keys()];
  const readers = new Map([...cells].map(([name, { at, kind }]) => [name, { at, accepts: checkOf(kind) }]));
  const none = names.map((): Cell => undefined);
  return (facts) => {
    if (!isOrdinary(facts)) return null;
    const values = none.slice();
    for (const name of Object.keys(facts)) {
      const reader = readers.get(name);
      if (!reader) return null;
      const value = facts[name] ?? undefined;
      if (value === undefined) continue;
      if (!reader.accepts(value)) return null;
      values[reader.at] = value as Cell;
    }
    // A fact that is not enumerable or is inherited: `readFacts` tells which.
    return names.some((name, at) => values[at] === undefined && (facts[name] ?? null) !== null) ? null : values;
  };
}

function isOrdinary(facts: unknown): facts is Readonly<Record<string, unknown>> {
  if (typeof facts !== "object" || facts === null) return false;
  const prototype: unknown = Object.getPrototypeOf(facts);
  return prototype === Object.prototype || prototype === null;
}

function checkOf(kind: FactKind): (value: unknown) => boolean {
  if (kind === "yes-no") return (value) => typeof value === "boolean";
  if (kind === "date") return isPlainDay;
  if (typeof kind !== "string") return (value) => kind.includes(value as string);
  return (value) => Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether the value is a day that exists; `false` for 29 February, which `readFacts` must read. */
function isPlainDay(value: unknown): boolean {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const year = numberAt(value, 0) * 100 + numberAt(value, 2);
  const month = numberAt(value, 5);
  const day = numberAt(value, 8);
  return year >= 1000 && day >= 1 && day <= (lastDays[month - 1] ?? 0);
}

/** The number of two digits; NaN, for which every comparison is false, for any other text. */
function numberAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
