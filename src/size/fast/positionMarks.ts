import type { SizePlan } from "../answer/sizePlanOf";
import { type SizeMeasure, sizeFacts } from "../types/regime";

type Three = readonly [number, number, number];

/** The limits and the day that divide the values of the facts, as far as a rule tells them apart. */
export interface PositionMarks {
  /** The limits of modal usaha, sales, net assets and workers, inclusive and ascending; infinite if unlimited. */
  readonly limits: readonly [Three, Three, Three, Three];
  /**
   * The first day, inclusive, from which a business counts as new; the first of all days if the rule does not ask for
   * one.
   */
  readonly cut: string;
}

/** The marks of a rule; `null` if the rule tells apart more than marks can: other facts, limits or days. */
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
