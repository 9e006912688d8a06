import { expectTypeOf, it } from "vitest";
import { composition } from "../../src/population/composition";
import { growth } from "../../src/population/growth";
import { lampung20240305 } from "../../src/population/lampungPopulations";
import { populations } from "../../src/population/populations";
import { reconcile } from "../../src/population/reconcile";
import { shiftOfShares } from "../../src/population/shiftOfShares";

it("takes every population that the library holds", () => {
  for (const one of populations) expectTypeOf(growth(one, one).comparable).toEqualTypeOf<boolean | null>();
  expectTypeOf(shiftOfShares(lampung20240305, lampung20240305).total).not.toBeAny();
});

it("has a base wherever each class is known, and may have none where a class is not", () => {
  expectTypeOf(composition(lampung20240305).base.value).toEqualTypeOf<number>();
  const open = composition({ mikro: 1, kecil: null, menengah: 2 });
  if (open.status === "unknown") expectTypeOf(open.base.atLeast).toEqualTypeOf<number>();
});

it("takes null for what is not known, and not undefined", () => {
  reconcile({ parts: { a: 1, b: null }, total: 2 });
  // @ts-expect-error A part that is left out is a mistake.
  reconcile.call(null, { parts: { a: undefined } });
});
