import type { SizePlan } from "../answer/sizePlanOf";
import { type SizeMeasure, sizeFacts } from "../types/regime";

type Three = readonly [number, number, number];

/** What divides the values of the facts, as far as a rule tells them apart. */
export interface PositionMarks {
  /** The limits of modal usaha, sales, net assets and workers, inclusive and ascending; infinite where there are none. */
  readonly limits: readonly [Three, Three, Three, Three];
  /** The day from which on a business counts as new, that day included; the first of all days where none counts. */
  readonly cut: string;
}

/** Find the marks of a rule; `null` for one that tells apart more than they do: other facts, limits or days. */
export function positionMarks({ rule, standard }: SizePlan): PositionMarks | null {
  const limits = rule?.limits ?? [];
  const days = rule?.uses.flatMap((use) => [use.establishedBefore, use.establishedSince]).filter(Boolean);
  const [cut = "1000-01-01", ...others] = new Set(days);
  if (standard.facts !== sizeFacts || others.length > 0 || standard.classes.length > 4) return null;
  if (limits.some(({ below }) => below)) return null;
  const none = Number.POSITIVE_INFINITY;
  const of = (name: SizeMeasure): Three => {
    const [first = none, second = none, third = none] = Object.values(
      limits.find(({ measure }) => measure === name)?.atMost ?? {},
    );
    return [first, second, third];
  };
  return { limits: [of("modalUsaha"), of("hasilPenjualanTahunan"), of("kekayaanBersih"), of("tenagaKerja")], cut };
}
