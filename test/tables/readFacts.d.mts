import type { FactDeclarations, FactsOf } from "../../src/core/fact/fact";

export function readFacts<const D extends FactDeclarations>(cell: string, declared?: D): FactsOf<D>;
