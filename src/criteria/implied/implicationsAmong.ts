import type { FactDeclarations, FactKind } from "../../core/fact/fact";
import { isMeasure } from "../../core/fact/isMeasure";
import { type Implication, implications, type Statement } from "../../vocabulary/implications";

/** The implications between facts that are declared, each of the kind that it has in the vocabulary. */
export function implicationsAmong(declared: FactDeclarations): readonly Implication[] {
  const isSaid = (statement: Statement) => fits(statement, declared[statement.fact]);
  return implications.filter(([when, then]) => isSaid(when) && isSaid(then));
}

function fits({ is, in: list, atMost }: Statement, kind: FactKind | undefined): boolean {
  if (kind === undefined) return false;
  if (atMost !== undefined) return isMeasure(kind);
  if (is !== undefined) return kind === "yes-no";
  return typeof kind === "object" && !!list?.every((option) => kind.includes(option));
}
