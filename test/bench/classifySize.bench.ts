import { bench, describe } from "vitest";
import { classifySize } from "../../src/size/classifySize";

// Ratios within one run: read the lines against each other, never against another machine.
const amounts = Array.from({ length: 1000 }, (_, step) => step * 53_000_000);

function byHand(sales: number): string {
  if (!Number.isSafeInteger(sales) || sales < 0) throw new Error("invalid");
  if (sales <= 2_000_000_000) return "mikro";
  if (sales <= 15_000_000_000) return "kecil";
  return sales <= 50_000_000_000 ? "menengah" : "besar";
}

describe("1,000 businesses by annual sales", () => {
  bench("hand-written if chain", () => {
    for (const sales of amounts) byHand(sales);
  });
  bench("classifySize with reasons", () => {
    for (const hasilPenjualanTahunan of amounts) {
      classifySize({ hasilPenjualanTahunan, establishedOn: "2015-01-01" }, { asOf: "2024-03-05" });
    }
  });
});
