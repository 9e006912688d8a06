import { readPlain } from "../../core/error/readPlain";
import type { FactDeclarations } from "../../core/fact/fact";
import { type SizePlan, sizePlanOf } from "../../size/answer/sizePlanOf";
import type { SizeOptions } from "../../size/types/outcome";
import type { Predicate } from "../predicate/predicate";
import type { SqlScope } from "../predicate/sqlScope";
import { leastCount } from "./leastCount";
import { readColumns } from "./readColumns";
import { readDialect } from "./readDialect";
import { readsValues } from "./readsValues";
import { refusedValues } from "./refusedValues";
import { refuseUnread } from "./refuseUnread";

/** A size rule over columns. */
export interface SizeTarget {
  readonly plan: SizePlan;
  readonly scope: SqlScope;
  /** The tests for values that the evaluator would refuse, in the columns that the rule reads. */
  readonly refused: readonly Predicate[];
}

/** Read the options of an expression for size classes. @throws what `sizeSql` throws. */
export function readSizeTarget(options: unknown): SizeTarget {
  const {
    columns: given,
    dialect: name,
    values,
    ignore,
    ...others
  } = readPlain(options as Readonly<Record<string, unknown>>, "unknown-option", []);
  const plan = sizePlanOf(others as unknown as SizeOptions<FactDeclarations, readonly string[]>);
  const dialect = readDialect(name);
  const { facts: declared } = plan.standard;
  const columns = readColumns(declared, given, dialect);
  const reads = factsRead(plan);
  refuseUnread(columns, reads, ignore, declared);
  const checked = readsValues(values as "checked");
  const refused = checked ? refusedValues(reads, columns, dialect, leastCount(plan.standard)) : [];
  return { plan, scope: { declared, columns, dialect, asOf: plan.asOf }, refused };
}

/** The facts that the rule of a plan reads, for the class or for the conflict of its measures. */
function factsRead({ rule, by }: SizePlan): string[] {
  if (!rule) return [];
  const { uses, exclusions } = rule;
  const dated = uses.some((use) => use.establishedBefore ?? use.establishedSince);
  return [
    ...(by ? [by] : []),
    ...uses.flatMap(({ reads }) => reads),
    ...(dated ? ["establishedOn"] : []),
    ...exclusions.map(({ bars }) => bars.fact),
  ];
}
