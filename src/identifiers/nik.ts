import type { CalendarDate } from "../core/day/calendarDate";
import type { RegionCode } from "./region";

/** A region code of the Ministry of Home Affairs, with its dots, as lists of regions write it. */
export interface KemendagriCode extends RegionCode {
  readonly scheme: "kemendagri";
}

/** Where a NIK was first registered. The codes are those of that time; today the region may not exist. */
export interface NikRegion {
  /** `18`. */
  readonly province: KemendagriCode;
  /** The regency or city, `18.01`. */
  readonly regency: KemendagriCode;
  /** The kecamatan, `18.01.02`. */
  readonly district: KemendagriCode;
}

/** The birth that a NIK states, as it was first recorded. */
export interface NikBirth {
  /** From 1 to 31; the 40 added for a woman is subtracted. */
  readonly day: number;
  /** From 1 to 12. */
  readonly month: number;
  /** The last two digits of the year; the century is not in a NIK. */
  readonly yearDigits: string;
  /** The possible days, from 1900 to 2099, in the order of time. 29 February exists in some years only. */
  readonly candidates: readonly [CalendarDate, ...CalendarDate[]];
}
