import type { FactDeclarations } from "../../core/fact/fact";
import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Programme, ProgrammeData } from "../types/programme";

/**
 * Make a programme of data that the compiler and the lint of the law data have checked, without checking them again:
 * the library's own. A bundle with one of them then carries no checks.
 */
export function programmeOf<
  const D extends FactDeclarations,
  const M extends FactDeclarations = never,
  const R extends string = never,
>(data: ProgrammeData<D, M, R>): Programme<D, M> {
  const { memberFacts = null, gaps = [], ...others } = data;
  // The engine reads ids of regulations as text; answers say that they may be a caller's own.
  return deepFreeze({ ...others, memberFacts, gaps }) as Programme<D, M>;
}
