import { bench, describe } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import type { SizeOptions } from "../../src/size/outcome";
import { type ByHand, facilitiesByHand, type HandFacts, registrationByHand, uu20ByHand } from "./handWritten";

// Ratios within one run: read the lines against each other, never against another machine.
const steps = Array.from({ length: 1000 }, (_, step) => step);

const rules: readonly [name: string, SizeOptions, ByHand, (step: number) => HandFacts][] = [
  [
    "one amount (PP 7/2021, registration)",
    { asOf: "2024-03-05", purpose: "registration" },
    registrationByHand,
    (step) => ({ modalUsaha: step * 11_000_000 }),
  ],
  [
    "two amounts (UU 20/2008)",
    { asOf: "2019-03-05" },
    uu20ByHand,
    (step) => ({ kekayaanBersih: step * 11_000_000, hasilPenjualanTahunan: (999 - step) * 53_000_000 }),
  ],
  [
    "sales and a day (PP 7/2021, facilities)",
    { asOf: "2024-03-05" },
    facilitiesByHand,
    (step) => ({ hasilPenjualanTahunan: step * 53_000_000, establishedOn: step % 2 ? "2015-01-01" : "2022-01-01" }),
  ],
];

for (const [name, options, byHand, factsOf] of rules) {
  const businesses = steps.map(factsOf);
  const compiled = compileSize(options);
  describe(`1,000 businesses: ${name}`, () => {
    bench("hand-written if chain, validation included", () => {
      for (const facts of businesses) byHand(facts);
    });
    bench("compileSize", () => {
      for (const facts of businesses) compiled(facts);
    });
    bench("classifySize with reasons", () => {
      for (const facts of businesses) classifySize(facts, options);
    });
  });
}
