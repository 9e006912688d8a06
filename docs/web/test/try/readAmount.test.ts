import { expect, it } from "vitest";
import { root } from "../../../../test/house/sourceFiles";

const { readAmount }: { readAmount: (text: string) => string | null } = await import(
  /* @vite-ignore */ `${root}docs/web/try/readAmount.js`
);

it.each([
  ["0", "0"],
  ["3000000000", "3000000000"],
  ["3.000.000.000", "3000000000"],
  ["3,000,000,000", "3000000000"],
  ["3 000 000 000", "3000000000"],
  ["Rp3.000.000.000", "3000000000"],
  ["Rp. 3 miliar", "3000000000"],
  ["3 billion", "3000000000"],
  ["2,5 miliar", "2500000000"],
  ["2.5 billion", "2500000000"],
  ["1,25 juta", "1250000"],
  ["500 ribu", "500000"],
  ["800jt", "800000000"],
  ["1 triliun", "1000000000000"],
  ["007", "7"],
  ["99999999999999999999", "99999999999999999999"],
])("reads %j as %s", (text, digits) => {
  expect(readAmount(text)).toBe(digits);
});

// Each could be two amounts, or is none.
it.each([
  "",
  " ",
  "x",
  "-1",
  "1.5",
  "1,5",
  "1.234,567",
  "1.500 juta",
  "1,500 million",
  "3 m",
  "3 kilo",
  "1e9",
  "12.34.567",
  "½",
])("does not read %j", (text) => {
  expect(readAmount(text)).toBeNull();
});
