import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readOption } from "../core/fact/readOption";
import { readPrinted } from "./statements/readPrinted";
import { roundedRatio } from "./statements/roundedRatio";
import { scaledText } from "./statements/scaledText";
import type { PrintedStatement, StatementCheck } from "./statements/statement";

/**
 * Tell whether a printed number follows from the figures beside it, holds only if cut, or is wrong, and what is right.
 *
 * The number is computed exactly and rounded to the decimals that were printed, halves away from 0. Print that cuts its
 * decimals off in place of rounding them is told apart (`cut`). Whether the figures themselves are right is not checked.
 *
 * @param statement - `says` a share or a growth in per cent, a change, a change a year, or a sum; `printed` as text with
 *   its decimals.
 * @throws UmkmError `invalid-option` for another `says`; `invalid-amount` for `printed`; `invalid-count` for a figure, a
 *   unit or years of 0, or a sum that is not a safe whole number; `invalid-table` for a sum of nothing, or an unknown
 *   property.
 *
 * @example
 * ```ts
 * import { checkStatement } from "umkm/population";
 *
 * // Are 17.59 of 30 million 58 per cent, and 9.16 of 62 million 9?
 * checkStatement({ says: "share", part: 17_590_000, whole: 30_000_000, printed: "58" }).status; // => "cut"
 * checkStatement({ says: "share", part: 9_160_000, whole: 62_000_000, printed: "9" }).right; // => "15"
 *
 * // And do 3.4 and 2.4 million add up to 6?
 * const sum = checkStatement({ says: "sum", parts: [3_400_000, 2_400_000], printed: "6.0", unit: 1_000_000 });
 * [sum.status, sum.right]; // => ["wrong", "5.8"]
 * ```
 */
export function checkStatement(statement: PrintedStatement): StatementCheck {
  const { over, under, unit, base } = ratioOf(statement);
  const { says, printed } = statement;
  const { scaled, decimals } = readPrinted(printed, ["printed"]);
  const common = { kind: "statement-check", says, printed, unit, base } as const;
  if (under === 0n) return { ...common, status: "empty-base", right: null, aboveWhole: false };
  const { rounded, cut } = roundedRatio(over, under, decimals);
  return {
    ...common,
    status: scaled === rounded ? "holds" : scaled === cut ? "cut" : "wrong",
    right: scaledText(rounded, decimals),
    aboveWhole: says === "share" && statement.part > statement.whole,
  };
}

/** The number that a statement is about, as a fraction in the unit that it is printed in. */
function ratioOf(statement: PrintedStatement): {
  readonly over: bigint;
  readonly under: bigint;
  readonly unit: StatementCheck["unit"];
  readonly base: StatementCheck["base"];
} {
  const says = readOption(Object.keys(names) as PrintedStatement["says"][], { ...statement }.says, ["says"]);
  refuseUnknown(statement, ["says", "printed", ...names[says]], "invalid-table");
  if (statement.says === "share") {
    const part = readCount(statement.part, ["part"]);
    const whole = readCount(statement.whole, ["whole"]);
    return { over: 100n * BigInt(part), under: BigInt(whole), unit: "percent", base: { id: "whole", value: whole } };
  }
  if (statement.says === "sum") {
    const unit = readCount(statement.unit ?? 1, ["unit"], 1);
    const { parts } = statement;
    if (!Array.isArray(parts) || parts.length === 0) throw new UmkmError("invalid-table", ["parts"], "a list of parts");
    // Each step is checked, as in every sum of the library.
    const sum = Array.from(parts as readonly number[]).reduce(
      (before, part, at) => readCount(before + readCount(part, ["parts", at]), ["parts"]),
      0,
    );
    return { over: BigInt(sum), under: BigInt(unit), unit, base: null };
  }
  const [from, to] = [readCount(statement.from, ["from"]), readCount(statement.to, ["to"])];
  const change = BigInt(to) - BigInt(from);
  if (statement.says === "growth") {
    return { over: 100n * change, under: BigInt(from), unit: "percent", base: { id: "previous", value: from } };
  }
  const unit = readCount(statement.unit ?? 1, ["unit"], 1);
  const years = statement.says === "yearly" ? readCount(statement.years, ["years"], 1) : 1;
  return { over: change, under: BigInt(unit) * BigInt(years), unit, base: null };
}

/** The figures of each kind of statement. */
const names: Readonly<Record<PrintedStatement["says"], readonly string[]>> = {
  share: ["part", "whole"],
  growth: ["from", "to"],
  change: ["from", "to", "unit"],
  yearly: ["from", "to", "years", "unit"],
  sum: ["parts", "unit"],
};
