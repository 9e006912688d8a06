import { expectTypeOf, it } from "vitest";
import { classifySizes } from "../../src/size/classifySizes";
import type { SizeOutcome } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { euSizes } from "./euSizes";

const on = { asOf: "2024-03-05" } as const;
declare const later: AsyncIterable<SizeFacts>;

it("gives outcomes of an iterable, and async ones of an async one", () => {
  expectTypeOf(classifySizes([{ modalUsaha: 1 }], on)).toEqualTypeOf<Generator<SizeOutcome, void, undefined>>();
  expectTypeOf(classifySizes(later, on)).toEqualTypeOf<AsyncGenerator<SizeOutcome, void, undefined>>();
});

it("reads the facts of the regime", () => {
  for (const outcome of classifySizes([{ headcount: 4 }], { ...on, standard: euSizes })) {
    if (outcome.status === "known") expectTypeOf(outcome.size).toEqualTypeOf<"micro" | "small" | "medium" | "large">();
  }
  // @ts-expect-error a fact of the law
  classifySizes([{ modalUsaha: 4 }], { ...on, standard: euSizes });
});

it("refuses other facts and options than classifySize", () => {
  // @ts-expect-error misspelt
  classifySizes([{ modal: 1 }], on);
  // @ts-expect-error the day is left out
  classifySizes([], {});
  // @ts-expect-error one business is no list
  classifySizes({ modalUsaha: 1 }, on);
});
