import { expect, it } from "vitest";
import { instalments } from "../../../src/financing/instalments";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";

// By hand, without interest: 3 payments of 4 million.
const schedule = instalments({
  principal: 12_000_000,
  annualRate: 0,
  months: 3,
  method: "flat",
  firstDueOn: "2024-01-31",
  rounding: { unit: 1, mode: "half-up" },
});

it("lists every payment with its day and parts, and the sums", () => {
  expect(explain(schedule, id)).toEqual([
    "Angsuran flat, 3 kali:",
    "1. 31 Januari 2024: Rp4.000.000 (bunga Rp0, pokok Rp4.000.000); sisa pokok Rp8.000.000",
    "2. 29 Februari 2024: Rp4.000.000 (bunga Rp0, pokok Rp4.000.000); sisa pokok Rp4.000.000",
    "3. 31 Maret 2024: Rp4.000.000 (bunga Rp0, pokok Rp4.000.000); sisa pokok Rp0",
    "Seluruhnya Rp12.000.000, di antaranya bunga Rp0; pembulatan penyalur dapat berbeda.",
  ]);
});

it("in short gives the first payment and the last", () => {
  expect(explain(schedule, en, { detail: "brief" })).toEqual([
    "Instalments, flat, number of payments 3:",
    "1. 31 January 2024: Rp4,000,000 (interest Rp0, principal Rp4,000,000); still owed Rp8,000,000",
    "3. 31 March 2024: Rp4,000,000 (interest Rp0, principal Rp4,000,000); still owed Rp0",
    "In all Rp12,000,000, of which interest Rp0; a lender may round otherwise.",
  ]);
});
