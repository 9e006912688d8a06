import { expect, it } from "vitest";
import { financingFactsOf } from "../../src/financing/financingFactsOf";
import { refusal } from "../core/refusal";

it.each([
  ["kemendagri", "11", "aceh"],
  ["kemendagri", "11.71", "aceh"],
  ["bps", "1275", "sumatera-utara"],
  ["kemendagri", "13.01", "sumatera-barat"],
  ["bps", "1801", "lainnya"],
  ["kemendagri", "14.71", "lainnya"],
  ["kemendagri", "1301", "sumatera-barat"],
  ["kemendagri", "11.71.01.1001", "aceh"],
  ["kemendagri", "1171011001", "aceh"],
] as const)("takes the province of a special rate from the region: %s %s is %s", (scheme, code, province) => {
  expect(financingFactsOf({ id: "b-1", region: { scheme, code } }).disasterProvince).toBe(province);
});

it("does not know the province of a business without a region", () => {
  expect(financingFactsOf({ id: "b-1" }).disasterProvince).toBeNull();
  expect(financingFactsOf({ id: "b-1", region: null }).disasterProvince).toBeNull();
});

it("refuses a region without a code: it must not pass for another province", () => {
  const refused = refusal("invalid-fact", ["business", "region", "code"]);
  for (const code of [undefined, null, 11, "", "Aceh", "1", "11;12", "11.1", "1.171", "00"]) {
    expect(() => financingFactsOf({ id: "b-1", region: { scheme: "bps", code: code as never } })).toThrow(refused);
  }
});

it("holds a document whose number is known; else what is stated of it", () => {
  const facts = (more: object, owner?: object | null) => financingFactsOf({ id: "b-1", ...more }, owner as never);
  expect(facts({ nib: "1234567890123", hasNib: false }).hasNib).toBe(true);
  expect(facts({ nib: null, hasNib: false }).hasNib).toBe(false);
  expect(facts({}).hasNib).toBeUndefined();
  expect(facts({}, { id: "o-1", npwp: "1".repeat(16), hasNpwp: null }).hasNpwp).toBe(true);
  expect(facts({}, { id: "o-1", hasNpwp: false }).hasNpwp).toBe(false);
  expect(facts({}, { id: "o-1", nik: "1".repeat(16) }).hasNik).toBe(true);
  expect(facts({}, { id: "o-1" }).hasNik).toBeNull();
  expect(facts({}, null).occupation).toBeUndefined();
});

it.each([
  "-",
  "tidak ada",
  "",
  "0",
  "0".repeat(13),
  "0".repeat(15),
  "0".repeat(16),
  "0".repeat(22),
  5,
  true,
  { unknown: "not-asked" },
])("takes %j for no number that is held", (none) => {
  const refused = (...path: string[]) => refusal("invalid-fact", path);
  expect(() => financingFactsOf({ id: "b-1", nib: none as never })).toThrow(refused("business", "nib"));
  expect(() => financingFactsOf({ id: "b-1" }, { nik: none as never })).toThrow(refused("owner", "nik"));
  expect(() => financingFactsOf({ id: "b-1" }, { npwp: none as never })).toThrow(refused("owner", "npwp"));
});

it("takes the temporary number of a village system for no NIK", () => {
  for (const nik of ["0180104201500001", "0180101203900001"]) {
    expect(() => financingFactsOf({ id: "b-1" }, { nik })).toThrow(refusal("invalid-fact", ["owner", "nik"]));
  }
});

it("refuses what is no record, with its name", () => {
  expect(() => financingFactsOf(5 as never)).toThrow(refusal("invalid-fact", ["business"]));
  expect(() => financingFactsOf({ id: "b-1" }, "budi" as never)).toThrow(refusal("invalid-fact", ["owner"]));
});
