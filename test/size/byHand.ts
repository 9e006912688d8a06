import type { SizeOptions } from "../../src/size/types/outcome";
import type { Size } from "../../src/vocabulary/options";

/** A business about which everything is known. Workers count only under the standard of BPS. */
export interface Plain {
  readonly modalUsaha: number;
  readonly hasilPenjualanTahunan: number;
  readonly kekayaanBersih: number;
  readonly tenagaKerja: number;
  readonly establishedOn: string;
  readonly partOf: "none" | Size;
  readonly foreignOwned: boolean;
}

/** What the texts give for such a business: the class, and whether the measures that apply disagree. */
export interface ByHand {
  readonly answer: Size | "excluded";
  readonly conflict: boolean;
}

const order: readonly Size[] = ["mikro", "kecil", "menengah", "besar"];

/** Read the texts by hand, as a chain of ifs on raw figures; `null` where no rule answers. */
export function byHand(business: Plain, options: SizeOptions): ByHand | null {
  const applicable = measuresOf(business, options);
  if (!applicable) return null;
  const classes = applicable.map((measure) => classOf(measure, business, options));
  const size = combined(classes, business, options);
  if (!size) return null;
  const named = isForeign(business, options) && options.asOf >= "2021-06-02";
  return {
    answer: named ? "besar" : barred(size, business, options) ? "excluded" : size,
    conflict: classes.some((other) => other !== classes[0]),
  };
}

type Measure = "modalUsaha" | "hasilPenjualanTahunan" | "kekayaanBersih" | "tenagaKerja";

function measuresOf({ establishedOn }: Plain, { asOf, standard, purpose }: SizeOptions): Measure[] | null {
  if (standard === "bps-workers") return ["tenagaKerja"];
  if (asOf < "2008-07-04") return null;
  if (asOf <= "2020-11-01") return ["kekayaanBersih", "hasilPenjualanTahunan"];
  if (asOf < "2021-02-02") return null;
  if (purpose === "registration") return ["modalUsaha"];
  return establishedOn < "2021-02-02" ? ["hasilPenjualanTahunan"] : ["modalUsaha", "hasilPenjualanTahunan"];
}

function combined(classes: readonly Size[], business: Plain, options: SizeOptions): Size | undefined {
  const policy = options.policy ?? "either";
  if (typeof policy === "object") {
    return sets(policy.by, options) ? classOf(policy.by, business, options) : undefined;
  }
  const sorted = [...classes].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return policy === "either" ? sorted[0] : sorted.at(-1);
}

// Whether the text in force sets limits for a measure.
function sets(measure: Measure, { asOf, standard }: SizeOptions): boolean {
  if (standard === "bps-workers") return measure === "tenagaKerja";
  if (measure === (asOf <= "2020-11-01" ? "kekayaanBersih" : "modalUsaha")) return true;
  return measure === "hasilPenjualanTahunan";
}

function classOf(measure: Measure, business: Plain, { asOf, standard }: SizeOptions): Size {
  const million = business[measure] / 1_000_000;
  if (standard === "bps-workers") {
    if (business.tenagaKerja >= 100) return "besar";
    if (business.tenagaKerja >= 20) return "menengah";
    return business.tenagaKerja >= 5 ? "kecil" : "mikro";
  }
  if (asOf <= "2020-11-01") {
    if (measure === "kekayaanBersih") {
      if (million > 10_000) return "besar";
      if (million > 500) return "menengah";
      return million > 50 ? "kecil" : "mikro";
    }
    if (million > 50_000) return "besar";
    if (million > 2_500) return "menengah";
    return million > 300 ? "kecil" : "mikro";
  }
  if (measure === "modalUsaha") {
    if (million > 10_000) return "besar";
    if (million > 5_000) return "menengah";
    return million > 1_000 ? "kecil" : "mikro";
  }
  if (million > 50_000) return "besar";
  if (million > 15_000) return "menengah";
  return million > 2_000 ? "kecil" : "mikro";
}

function isForeign({ foreignOwned }: Plain, { standard, purpose }: SizeOptions): boolean {
  return foreignOwned && purpose === "registration" && standard !== "bps-workers";
}

function barred(size: Size, business: Plain, options: SizeOptions): boolean {
  const { partOf } = business;
  if (options.standard === "bps-workers") return false;
  if (size === "kecil" && (partOf === "menengah" || partOf === "besar")) return true;
  if (size === "menengah" && (partOf === "kecil" || partOf === "besar")) return true;
  return size !== "besar" && isForeign(business, options) && options.asOf >= "2021-03-04";
}
