import { expectTypeOf, it } from "vitest";
import { compileSizeColumns } from "../../src/size/compileSizeColumns";
import { euSizes } from "./euSizes";

const classify = compileSizeColumns({ asOf: "2024-03-05" });

it("takes a typed array for each fact, by its kind", () => {
  expectTypeOf(classify({ modalUsaha: new Float64Array(1) })).toEqualTypeOf<Uint8Array>();
  classify({ establishedOn: new Int32Array(1), foreignOwned: new Uint8Array(1), partOf: null, tenagaKerja: undefined });
  classify({ establishedOn: new Float64Array(1) }, new Uint8Array(1));
});

it("refuses other arrays and names", () => {
  // @ts-expect-error no typed array
  classify({ modalUsaha: [1] });
  // @ts-expect-error days are no bytes
  classify({ establishedOn: new Uint8Array(1) });
  // @ts-expect-error misspelt
  classify({ modal: new Float64Array(1) });
  // @ts-expect-error facts of one business
  classify({ foreignOwned: true });
});

it("takes the facts of a regime", () => {
  const classifyEu = compileSizeColumns({ asOf: "2024-03-05", standard: euSizes });
  classifyEu({ headcount: new Float64Array(1) });
  // @ts-expect-error a fact of the law
  classifyEu({ modalUsaha: new Float64Array(1) });
});
