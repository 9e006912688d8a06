import { expectTypeOf, it } from "vitest";
import { factsFromRow } from "../../src/size/factsFromRow";
import type { SizeFacts } from "../../src/size/types/regime";

interface Row {
  readonly modal: string;
  readonly berdiri: Date;
}
declare const row: Row;

it("takes a row of any type, and gives facts", () => {
  expectTypeOf(factsFromRow(row, { modalUsaha: "modal" })).toEqualTypeOf<SizeFacts>();
  factsFromRow(row, { establishedOn: { column: "berdiri", type: "date", zone: "Asia/Jakarta" } });
  factsFromRow(row, { foreignOwned: { column: "pma", type: "codes", codes: { Y: true, "-": null } } });
  factsFromRow(row, { partOf: { column: "induk", type: "codes", codes: { A: "none" } } });
  factsFromRow(row, { modalUsaha: { column: "modal", as: "decimal" }, tenagaKerja: { column: "tk", as: "decimal" } });
});

it("refuses a mapping that does not fit its fact", () => {
  // @ts-expect-error no such fact
  factsFromRow(row, { omzet: "modal" });
  // @ts-expect-error an amount is no day
  factsFromRow(row, { modalUsaha: { column: "modal", type: "date", zone: "UTC" } });
  // @ts-expect-error a day is not a decimal
  factsFromRow(row, { establishedOn: { column: "berdiri", as: "decimal" } });
  // @ts-expect-error how the column is to be read
  factsFromRow(row, { modalUsaha: { column: "modal" } });
  // @ts-expect-error a zone is declared
  factsFromRow(row, { establishedOn: { column: "berdiri", type: "date" } });
  // @ts-expect-error a code of foreign ownership is yes or no
  factsFromRow(row, { foreignOwned: { column: "pma", type: "codes", codes: { Y: "yes" } } });
  // @ts-expect-error no class
  factsFromRow(row, { partOf: { column: "induk", type: "codes", codes: { A: "large" } } });
});
