import type { FactDeclarations } from "../../core/fact/fact";
import { deepFreeze } from "../../core/plain/deepFreeze";
import type { TermsData, TermsSource } from "../types/terms";

/**
 * Make terms of data that the compiler and the lint of the law data have checked, without checking them again: the
 * library's own. A bundle with one of them then carries no checks.
 */
export function termsSource<const D extends FactDeclarations>({ id, facts, periods }: TermsData<D>): TermsSource<D> {
  return deepFreeze({ id, facts, memberFacts: null, periods, gaps: [] });
}
