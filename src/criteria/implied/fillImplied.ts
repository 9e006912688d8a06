import type { Amount } from "../../core/amount/amount";
import { compareAmounts } from "../../core/amount/compareAmounts";
import type { CalendarDate } from "../../core/day/calendarDate";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { FactDeclarations, FactValue } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import type { Truth } from "../../core/truth/truth";
import type { Statement } from "../../vocabulary/implications";
import { leafTruth } from "../evaluate/leafTruth";
import { acceptedBy } from "../tree/acceptedBy";
import { implicationsAmong } from "./implicationsAmong";

/**
 * Fill facts that are not known, or not exactly, with what follows from those that are.
 *
 * @param read - the facts as given; a fact that is filled says from which.
 * @throws UmkmError `contradiction`, with the paths of both facts, where the facts exclude each other.
 */
export function fillImplied(
  declared: FactDeclarations,
  read: Readonly<Record<string, Known>>,
  path: ErrorPath = [],
): Record<string, Known> {
  const filled = { ...read };
  for (const [when, then] of implicationsAmong(declared)) {
    const [holds, follows] = [truthIn(when, read), truthIn(then, read)];
    if (holds && follows === false) {
      const expected = `what ${when.fact} leaves possible`;
      throw new UmkmError("contradiction", [...path, then.fact], expected, [...path, when.fact]);
    }
    if (holds && follows === null) filled[then.fact] = meeting(filled[then.fact] as Known, then, when.fact);
    if (holds === null && follows === false) filled[when.fact] = failing(filled[when.fact] as Known, when, then.fact);
  }
  return filled;
}

/** Whether a fact meets a statement. */
function truthIn(statement: Statement, read: Readonly<Record<string, Known>>): Truth {
  const known = read[statement.fact] as Known;
  // A statement reads one fact, and never the day.
  return leafTruth(statement, { read: () => known, asOf: "1000-01-01" as CalendarDate });
}

/** What is left of a fact that meets a statement. */
function meeting(known: Known, statement: Statement, implied: string): Known {
  if (known.among) return choiceOf(known.among.filter(isAccepted(statement)), implied);
  // Amounts and counts are never below 0.
  const [least, most] = [known.least ?? 0, statement.atMost as number];
  return { least, most, why: compareAmounts(least as Amount, most) === 0 ? null : "range", implied };
}

/** What is left of a fact that does not meet a statement: of amounts and counts, which may be anything above, the same. */
function failing(known: Known, statement: Statement, implied: string): Known {
  return known.among
    ? choiceOf(
        known.among.filter((value) => !isAccepted(statement)(value)),
        implied,
      )
    : known;
}

function choiceOf(among: readonly FactValue[], implied: string): Known {
  return { among, why: among.length === 1 ? null : "range", implied };
}

/** The test whether an option, or a yes or a no, meets a statement. */
function isAccepted(statement: Statement): (value: FactValue) => boolean {
  const accepted = acceptedBy(statement) ?? [];
  return (value) => accepted.includes(value as string | boolean);
}
