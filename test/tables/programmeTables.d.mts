import type { FactDeclarations, FactsOf } from "../../src/core/fact/fact";

export function readBase<const D extends FactDeclarations>(name: string, declared?: D, programme?: string): FactsOf<D>;
