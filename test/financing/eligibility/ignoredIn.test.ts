import { expect, it } from "vitest";
import { assess } from "../../../src/financing/assess";
import { assessCluster } from "../../../src/financing/assessCluster";
import { ignoredIn } from "../../../src/financing/eligibility/ignoredIn";
import { kurKhusus } from "../../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../../src/financing/programmes/kur/mikro";

const declared = { a: "count", b: "count", c: "count", d: "yes-no" } as const;
const reasons = [{ facts: ["a", "b"] }, { facts: ["b"] }];

it("names what was given and is read by no criterion, each once", () => {
  expect(
    ignoredIn(
      declared,
      [
        { a: 1, c: 3 },
        { b: 2, c: 4, d: { unknown: "declined" } },
      ],
      reasons,
    ),
  ).toEqual(["c", "d"]);
});

it("leaves out what was not given", () => {
  expect(ignoredIn(declared, [{ c: null, d: undefined }], reasons)).toEqual([]);
});

it("does not turn on the order in which facts are given", () => {
  expect(ignoredIn(declared, [{ d: true, c: 1 }], reasons)).toEqual(["c", "d"]);
  const facts = { sector: "jasa", plafon: 20_000_000, hasNpwp: true, hasNib: true } as const;
  const turned = Object.fromEntries(Object.entries(facts).reverse());
  const on = { asOf: "2022-06-01" };
  expect(assess(kurMikro, turned, on)).toStrictEqual(assess(kurMikro, facts, on));
  const group = { cluster: { commodity: "lainnya", managedTogether: false }, members: [facts] } as const;
  const other = { members: [turned], cluster: { managedTogether: false, commodity: "lainnya" } } as const;
  expect(assessCluster(kurKhusus, other, on)).toStrictEqual(assessCluster(kurKhusus, group, on));
});

it("shows that KUR mikro of 2022 was read without the sector", () => {
  const facts = { plafon: 20_000_000, sector: "jasa", productiveAndFeasible: true } as const;
  expect(assess(kurMikro, facts, { asOf: "2022-06-01" })).toMatchObject({ status: "unknown", ignored: ["sector"] });
});

it("shows that KUR khusus of 2022 was read without the klaster and without a member's NIK", () => {
  const members = [{ plafon: 1, productiveAndFeasible: true, hasNik: true }];
  const outcome = assessCluster(kurKhusus, { cluster: { managedTogether: false }, members }, { asOf: "2022-06-01" });
  expect(outcome).toMatchObject({ status: "unknown", ignored: ["managedTogether", "hasNik"] });
});
