import { expect, it } from "vitest";
import { assess } from "../../src/financing/assess";
import { assessCluster } from "../../src/financing/assessCluster";
import { ignoredIn } from "../../src/financing/ignoredIn";
import { kurKhusus } from "../../src/financing/kurKhusus";
import { kurMikro } from "../../src/financing/kurMikro";

const reasons = [{ facts: ["a", "b"] }, { facts: ["b"] }];

it("names what was given and is read by no criterion, each once", () => {
  expect(
    ignoredIn(
      [
        { a: 1, c: 3 },
        { b: 2, c: 4, d: { unknown: "declined" } },
      ],
      reasons,
    ),
  ).toEqual(["c", "d"]);
});

it("leaves out what was not given", () => {
  expect(ignoredIn([{ c: null, d: undefined }], reasons)).toEqual([]);
});

it("shows that KUR mikro of 2022 was read without the sector", () => {
  const facts = { plafon: 20_000_000, sector: "jasa", productiveAndFeasible: true } as const;
  expect(assess(kurMikro, facts, { asOf: "2022-06-01" })).toMatchObject({ status: "eligible", ignored: ["sector"] });
});

it("shows that no criterion of a group was read for KUR khusus of 2022", () => {
  const members = [{ plafon: 1, productiveAndFeasible: true, novice: true }];
  const outcome = assessCluster(kurKhusus, { cluster: { managedTogether: false }, members }, { asOf: "2022-06-01" });
  expect(outcome).toMatchObject({ status: "unknown", ignored: ["managedTogether", "novice"] });
});
