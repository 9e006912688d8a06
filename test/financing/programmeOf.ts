import type { FactDeclarations } from "../../src/core/fact/fact";
import { deepFreeze } from "../../src/core/plain/deepFreeze";
import type { Programme, ProgrammeData } from "../../src/financing/types/programme";

/** A programme of data that nothing has checked, so that the engine can be asked about what `defineProgramme` refuses. */
export function programmeOf<
  const D extends FactDeclarations,
  const M extends FactDeclarations = never,
  const R extends string = never,
>(data: ProgrammeData<D, M, R>): Programme<D, M> {
  const { memberFacts = null, gaps = [], ...others } = data;
  return deepFreeze({ ...others, memberFacts, gaps }) as Programme<D, M>;
}
