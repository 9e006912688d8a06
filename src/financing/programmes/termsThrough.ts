import type { DateText } from "../../core/day/calendarDate";
import type { FactDeclarations } from "../../core/fact/fact";
import { deepFreeze } from "../../core/plain/deepFreeze";
import type { AnyCondition } from "../../criteria/anyCondition";
import type { Condition } from "../../criteria/condition";
import { cited } from "../../law/cited";
import { isFirm } from "../../law/isFirm";
import type { Written } from "../../law/place";
import type { Stands } from "../../law/standing";
import type { Gap } from "../../law/timeline";
import type { TermName, TermRules, TermsSource, TermValues, Unstated } from "../types/terms";
import { type InTexts, periodsThrough, type RowCell, rulesIn, type TextsData } from "./cells";

/** A row of a term through all texts: when it counts, what it gives, and how it stands in each. */
export interface TermRule<D extends FactDeclarations, V, E extends PropertyKey>
  extends InTexts<E, RowCell<E, { readonly when?: Condition<D>; readonly then?: V | null | Unstated }>> {
  readonly when?: Condition<D>;
  /** The first and the last day of the akad for which the row counts; left out, those of the text. */
  readonly from?: DateText;
  readonly until?: DateText;
  /** `null` where the rule allows no such credit. */
  readonly then: V | null | Unstated;
}

/** A document through all texts. */
export interface DocumentRule<D extends FactDeclarations, E extends PropertyKey>
  extends InTexts<E, RowCell<E, { readonly when?: Condition<D> }>> {
  readonly document: string;
  readonly when?: Condition<D>;
}

/** Terms as the law data writes them: over the texts of their programme, each row once. */
export interface ThroughTerms<D extends FactDeclarations, E extends number> extends TextsData<E> {
  /** The id of the programme. */
  readonly id: string;
  /** The facts of an applicant; of a programme for clusters, those of a member. */
  readonly facts: D;
  /** The days between two texts on which it is not known what ruled, as the programme has them. */
  readonly gaps?: readonly Written<Gap>[];
  /** Rows are read in order: the first that holds counts. */
  readonly terms: { readonly [N in TermName]?: readonly TermRule<NoInfer<D>, TermValues[N], NoInfer<E>>[] };
  readonly documents?: readonly DocumentRule<NoInfer<D>, NoInfer<E>>[];
}

/** Make the terms of a programme of rows that stand side by side: a period for each text. */
export function termsThrough<const D extends FactDeclarations, const E extends number>(
  data: ThroughTerms<D, E>,
): TermsSource<D> {
  const { id, facts, gaps = [], terms, documents = [] } = data;
  const tables = Object.entries(terms);
  const rows = [...tables.flatMap(([, list]) => list as readonly InTexts<number>[]), ...documents];
  const periods = periodsThrough<TermRules<AnyCondition>>(data as TextsData<number>, rows, (text) => {
    const stated = tables.map(([name, list]) => [name, rulesIn(list, text).map(gradedRow)] as const);
    const owed = rulesIn(documents, text).map(gradedRow);
    return {
      terms: Object.fromEntries(stated.filter(([, list]) => list.length > 0)),
      ...(owed.length > 0 && { documents: owed }),
    };
  });
  return deepFreeze({ id, facts, memberFacts: null, periods, gaps: gaps.map(cited) });
}

/** A row that was not read as it stands, or that somebody may lift, gives its figure without evidence. */
function gradedRow<R extends Stands>(row: R): R {
  return isFirm(row) ? row : { ...row, evidence: "unverified" };
}
