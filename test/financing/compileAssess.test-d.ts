import { expectTypeOf, it } from "vitest";
import type { Truth } from "../../src/core/truth/truth";
import { compileAssess } from "../../src/financing/compileAssess";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";

it("takes the facts that the programme declares, and gives a truth", () => {
  const compiled = compileAssess(kurMikro, { asOf: "2024-03-05" });
  expectTypeOf(compiled).returns.toEqualTypeOf<Truth>();
  compiled({ plafon: { atMost: 1 }, sector: "jasa", hasNpwp: null });
  // @ts-expect-error misspelt
  compiled({ plafonn: 1 });
  // @ts-expect-error no such sector
  compiled({ sector: "dagang" });
  // @ts-expect-error for clusters
  compileAssess(kurKhusus, { asOf: "2024-03-05" });
  // @ts-expect-error not read
  compileAssess(kurMikro, { asOf: "2024-03-05", maxAgeDays: 1 });
});
