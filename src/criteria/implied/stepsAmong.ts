import type { FactDeclarations, FactValue } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import type { Statement } from "../../vocabulary/implications";
import type { Cell, Places } from "../evaluate/cell";
import { acceptedBy } from "../tree/acceptedBy";
import { implicationsAmong } from "./implicationsAmong";

/** An implication over cells. */
export interface ImpliedStep {
  readonly when: CellStatement;
  readonly then: CellStatement;
}

/** A statement over the cell of its fact. */
export interface CellStatement {
  readonly fact: string;
  readonly at: number;
  /** Whether an exact value meets it. */
  readonly meets: (value: FactValue) => boolean;
  readonly atMost: number | undefined;
  /** The fact where it meets the statement, and nothing else is known of it. */
  readonly met: Filled | null;
  /** The same where it does not meet the statement; `null` where it may then be anything above. */
  readonly failed: Filled | null;
}

/** What is left of a fact: as an answer shows it, and as short as it can be written. */
export interface Filled {
  readonly known: Known;
  readonly cell: Cell;
}

const held = /* @__PURE__ */ new WeakMap<Places, readonly ImpliedStep[]>();

/** The implications between declared facts, made ready once. */
export function stepsAmong(places: Places): readonly ImpliedStep[] {
  const before = held.get(places);
  if (before) return before;
  const steps = implicationsAmong(places.declared).map(([when, then]) => ({
    when: statementOf(when, then.fact, places),
    then: statementOf(then, when.fact, places),
  }));
  held.set(places, steps);
  return steps;
}

function statementOf(statement: Statement, other: string, { at, declared }: Places): CellStatement {
  const { fact, atMost } = statement;
  const place = at.get(fact) as number;
  if (atMost !== undefined) {
    const known = { least: 0, most: atMost, why: atMost === 0 ? null : ("range" as const), implied: other };
    const met = { known, cell: atMost === 0 ? 0 : known };
    return { fact, at: place, meets: (value) => (value as number) <= atMost, atMost, met, failed: null };
  }
  const accepted: readonly FactValue[] = acceptedBy(statement) ?? [];
  const options = optionsOf(declared, fact);
  const left = (isMet: boolean) =>
    choiceOf(
      options.filter((option) => accepted.includes(option) === isMet),
      other,
    );
  const meets = (value: FactValue) => accepted.includes(value);
  return { fact, at: place, meets, atMost, met: left(true), failed: left(false) };
}

function optionsOf(declared: FactDeclarations, fact: string): readonly FactValue[] {
  const kind = declared[fact];
  return typeof kind === "object" ? kind : [true, false];
}

function choiceOf(left: readonly FactValue[], implied: string): Filled {
  // Answers show it.
  const among = Object.freeze([...left]);
  const known: Known = { among, why: among.length === 1 ? null : "range", implied };
  return { known, cell: among.length === 1 ? among[0] : known };
}
