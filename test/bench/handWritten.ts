import { calendarDate } from "../../src/core/calendarDate";

/** A size class by hand, as an application would write it for one law, one day and one purpose. */
export type ByHand = (facts: HandFacts) => string | null;

/** The facts as such an application would hold them. */
export interface HandFacts {
  readonly modalUsaha?: number;
  readonly hasilPenjualanTahunan?: number;
  readonly kekayaanBersih?: number;
  readonly establishedOn?: string;
}

/** For registration under PP 7/2021: one amount. It refuses what the library refuses of numbers and names. */
export function registrationByHand(facts: HandFacts): string | null {
  refuse(facts);
  const capital = amount(facts.modalUsaha);
  if (capital === null) return null;
  if (capital <= 1_000_000_000) return "mikro";
  if (capital <= 5_000_000_000) return "kecil";
  return capital <= 10_000_000_000 ? "menengah" : "besar";
}

/** Under UU 20/2008: either of two amounts. */
export function uu20ByHand(facts: HandFacts): string | null {
  refuse(facts);
  const assets = amount(facts.kekayaanBersih);
  const sales = amount(facts.hasilPenjualanTahunan);
  if (assets === null || sales === null) return null;
  if (assets <= 50_000_000 || sales <= 300_000_000) return "mikro";
  if (assets <= 500_000_000 || sales <= 2_500_000_000) return "kecil";
  return assets <= 10_000_000_000 || sales <= 50_000_000_000 ? "menengah" : "besar";
}

/** For facilities under PP 7/2021: the day of establishment decides what is read. */
export function facilitiesByHand(facts: HandFacts): string | null {
  refuse(facts);
  const sales = amount(facts.hasilPenjualanTahunan);
  const capital = amount(facts.modalUsaha);
  if (facts.establishedOn === undefined || sales === null) return null;
  if (calendarDate(facts.establishedOn) < "2021-02-02") {
    if (sales <= 2_000_000_000) return "mikro";
    if (sales <= 15_000_000_000) return "kecil";
    return sales <= 50_000_000_000 ? "menengah" : "besar";
  }
  if (capital === null) return sales <= 2_000_000_000 ? "mikro" : null;
  if (capital <= 1_000_000_000 || sales <= 2_000_000_000) return "mikro";
  if (capital <= 5_000_000_000 || sales <= 15_000_000_000) return "kecil";
  return capital <= 10_000_000_000 || sales <= 50_000_000_000 ? "menengah" : "besar";
}

function refuse(facts: HandFacts): void {
  if (typeof facts !== "object" || facts === null || Object.getPrototypeOf(facts) !== Object.prototype) {
    throw new TypeError("no plain object");
  }
  for (const name in facts) {
    switch (name) {
      case "modalUsaha":
      case "hasilPenjualanTahunan":
      case "kekayaanBersih":
      case "establishedOn":
        break;
      default:
        throw new TypeError("unknown name");
    }
  }
}

function amount(value: number | null | undefined): number | null {
  if (value === undefined || value === null) return null;
  if (!Number.isSafeInteger(value) || value < 0) throw new TypeError("no amount");
  return value;
}
