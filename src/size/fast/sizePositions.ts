import { isCalendarDate } from "../../core/day/isCalendarDate";
import { type ParentSize, parentSizes } from "../../vocabulary/options";
import type { SizePlan } from "../answer/sizePlanOf";
import type { SizeFacts } from "../types/regime";
import { positionMarks } from "./positionMarks";

/** The number of positions: the product of the numbers of values of each fact. */
export const positionCount = 33_750;

/** The addend of a value without a position: it makes every sum negative. */
export const odd = -33_750;

/**
 * A function that gives the position of a business among all cases that the rule tells apart.
 *
 * Two businesses in one position get the same answer, except for the amounts in it. A position is a whole number from 0
 * to {@link positionCount}, exclusive. The number is negative for facts that are neither exact nor left out (ranges,
 * reasons, text, Decimal), and for facts to be refused.
 *
 * @returns `null` for rules without {@link positionMarks}.
 */
export function sizePositions(plan: SizePlan): ((facts: object) => number) | null {
  const marks = positionMarks(plan);
  if (!marks) return null;
  const { limits, cut } = marks;
  const [[m1, m2, m3], [h1, h2, h3], [k1, k2, k3], [t1, t2, t3]] = limits;
  return (given) => {
    if (!isOurs(given)) return odd;
    // Each fact is read by name: a loop over names is several times slower.
    const facts: SizeFacts = given;
    return (
      positionInLimits(facts.modalUsaha, 0, m1, m2, m3) +
      5 * positionInLimits(facts.hasilPenjualanTahunan, 0, h1, h2, h3) +
      25 * positionInLimits(facts.kekayaanBersih, 0, k1, k2, k3) +
      125 * positionInLimits(facts.tenagaKerja, 1, t1, t2, t3) +
      625 * positionInDays(facts.establishedOn, cut) +
      1_875 * positionInParents(facts.partOf) +
      11_250 * positionInTruths(facts.foreignOwned)
    );
  };
}

/** Whether `facts` is a plain object of this realm with known names only. */
function isOurs(facts: object): boolean {
  // biome-ignore lint/suspicious/noProto: this read is folded away, a call of Object.getPrototypeOf costs a third of all
  if ((facts as { __proto__?: unknown } | null)?.__proto__ !== Object.prototype) return false;
  for (const name in facts) {
    switch (name) {
      case "modalUsaha":
      case "hasilPenjualanTahunan":
      case "kekayaanBersih":
      case "tenagaKerja":
      case "establishedOn":
      case "partOf":
      case "foreignOwned":
        break;
      default:
        return false;
    }
  }
  return true;
}

function positionInLimits(value: unknown, least: number, first: number, second: number, third: number): number {
  if (value === undefined || value === null) return 0;
  if (!Number.isSafeInteger(value) || (value as number) < least) return odd;
  const amount = value as number;
  return amount <= first ? 1 : amount <= second ? 2 : amount <= third ? 3 : 4;
}

function positionInDays(value: unknown, cut: string): number {
  if (value === undefined || value === null) return 0;
  return isCalendarDate(value) ? (value < cut ? 1 : 2) : odd;
}

function positionInParents(value: unknown): number {
  if (value === undefined || value === null) return 0;
  return parentSizes.indexOf(value as ParentSize) + 1 || odd;
}

function positionInTruths(value: unknown): number {
  if (value === undefined || value === null) return 0;
  return value === true ? 2 : value === false ? 1 : odd;
}
