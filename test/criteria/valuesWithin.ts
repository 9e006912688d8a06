import type { FactValue } from "../../src/core/fact/fact";
import type { Known } from "../../src/core/fact/known";
import { days } from "./support";

/** Every value of a small domain that a fact may still have; wide enough to lie beyond every limit that is generated. */
export function valuesWithin(name: string, known: Known): readonly FactValue[] {
  if (known.among) return known.among;
  const domain: readonly (number | string)[] = ["d", "s"].includes(name)
    ? days
    : Array.from({ length: 16 }, (_, at) => at);
  return domain.filter(
    (value) => (known.least === null || known.least <= value) && (known.most === null || value <= known.most),
  );
}
