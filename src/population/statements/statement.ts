/** A number that was printed, and the figures that it is said to follow from: whole numbers from 0 on. */
export type PrintedStatement =
  /** The part is `printed` per cent of the whole. */
  | { readonly says: "share"; readonly part: number; readonly whole: number; readonly printed: string }
  /** From one count to the other it is `printed` per cent, of the earlier one. */
  | { readonly says: "growth"; readonly from: number; readonly to: number; readonly printed: string }
  /** The later count less the earlier one is `printed`, in the unit; so is what remains from a count to a target. */
  | (InUnit & { readonly says: "change"; readonly from: number; readonly to: number })
  /** The change over a number of years is `printed` a year, in the unit. */
  | (InUnit & { readonly says: "yearly"; readonly from: number; readonly to: number; readonly years: number })
  /** The parts add up to `printed`, in the unit. */
  | (InUnit & { readonly says: "sum"; readonly parts: readonly number[] });

/** A printed number with its unit. */
export interface InUnit {
  /** As text with a point before the decimals, so that `"5.0"` is not `"5"`. */
  readonly printed: string;
  /** How many one printed unit stands for, 1000000 for millions; 1 when left out. */
  readonly unit?: number;
}

/** Whether a printed number follows from its figures. */
export interface StatementCheck {
  readonly kind: "statement-check";
  readonly says: PrintedStatement["says"];
  /**
   * `holds`: it is the number rounded, halves away from 0; `cut`: it is what is left when further decimals are cut off;
   * `wrong`: neither; `empty-base`: a share of nothing.
   */
  readonly status: "holds" | "cut" | "wrong" | "empty-base";
  readonly printed: string;
  /** What is right, with as many decimals; `null` for a share of nothing. */
  readonly right: string | null;
  /** In per cent, or in the unit. */
  readonly unit: "percent" | number;
  /** What a share or a growth is a share of; `null` for other statements. */
  readonly base: { readonly id: "whole" | "previous"; readonly value: number } | null;
  /** Whether the part is above its whole: then they are not part and whole, but two registers. */
  readonly aboveWhole: boolean;
}
