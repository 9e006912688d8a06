import { expectTypeOf, it } from "vitest";
import { type SizeTally, tallySizes } from "../../src/size/tallySizes";
import type { SizeFacts } from "../../src/size/types/regime";

const on = { asOf: "2024-03-05" } as const;
declare const later: AsyncIterable<SizeFacts>;

it("gives a tally of an iterable, and a promise of it of an async one", () => {
  expectTypeOf(tallySizes([{ modalUsaha: 1 }], on)).toEqualTypeOf<SizeTally>();
  expectTypeOf(tallySizes(new Set<SizeFacts>(), on)).toEqualTypeOf<SizeTally>();
  expectTypeOf(tallySizes(later, on)).toEqualTypeOf<Promise<SizeTally>>();
});

it("refuses other facts and options than classifySize", () => {
  // @ts-expect-error misspelt
  tallySizes([{ modal: 1 }], on);
  // @ts-expect-error the day is left out
  tallySizes([], {});
  // @ts-expect-error one business is no list
  tallySizes({ modalUsaha: 1 }, on);
});

it("counts every answer", () => {
  const { counts } = tallySizes([], on);
  expectTypeOf<keyof typeof counts>().toEqualTypeOf<
    "mikro" | "kecil" | "menengah" | "besar" | "unknown" | "excluded" | "no-rule"
  >();
});
