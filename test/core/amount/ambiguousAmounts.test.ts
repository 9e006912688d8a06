import { describe, expect, it } from "vitest";
import { businessSchema, clusterSchema, factSchema } from "../../../src/entities/index";
import * as umkm from "../../../src/index";
import { refusal } from "../refusal";

const asOf = "2024-03-05";
const rounding = { unit: 1, mode: "half-up" } as const;
const loan = { principal: 1e7, annualRate: 0.06, months: 12, method: "annuity", firstDueOn: asOf, rounding } as const;
const leaf = (weight: string) => ({ id: "a", weight });

/** Everything that reads an amount as text, with the path of the amount. */
const readers: readonly [name: string, path: readonly (string | number)[], read: (text: string) => unknown][] = [
  ["classifySize", ["modalUsaha"], (modalUsaha) => umkm.classifySize({ modalUsaha }, { asOf })],
  ["compileSize", ["modalUsaha"], (modalUsaha) => umkm.compileSize({ asOf })({ modalUsaha })],
  ["classifySizes", [1, "modalUsaha"], (modalUsaha) => [...umkm.classifySizes([{}, { modalUsaha }], { asOf })]],
  ["modalUsahaFrom", ["ownCapital"], (ownCapital) => umkm.modalUsahaFrom({ ownCapital })],
  ["factsFromRow", ["x"], (x) => umkm.factsFromRow({ x }, { modalUsaha: "x" })],
  ["assess", ["plafon"], (plafon) => umkm.assess(umkm.kurMikro, { plafon }, { asOf })],
  [
    "assess, another amount",
    ["monthlyIncomePerHead"],
    (monthlyIncomePerHead) => umkm.assess(umkm.pnmMekaar, { monthlyIncomePerHead }, { asOf }),
  ],
  ["compileAssess", ["plafon"], (plafon) => umkm.compileAssess(umkm.kurMikro, { asOf })({ plafon })],
  ["screen", ["plafon"], (plafon) => umkm.screen([umkm.kurMikro], { plafon }, { asOf })],
  ["termsOf", ["plafon"], (plafon) => umkm.termsOf(umkm.kurMikroTerms, { plafon }, { asOf })],
  [
    "assessCluster",
    ["members", 0, "plafon"],
    (plafon) => umkm.assessCluster(umkm.kurKhusus, { cluster: {}, members: [{ plafon }] }, { asOf }),
  ],
  ["instalments", ["principal"], (principal) => umkm.instalments({ ...loan, principal })],
  ["apportion", ["weights", 0], (text) => umkm.apportion(10, [text, "950"], { method: "hamilton" })],
  ["apportionLevels", ["root", "weight"], (text) => umkm.apportionLevels(10, leaf(text), { method: "hamilton" })],
];

// docs/semantics.md, "Money and other numbers"; a person below 950.000 a month was read as one below 950 rupiah.
describe.each(readers)("%s", (_, path, read) => {
  it.each(["950.000", "1.250", "12.345.678"])("refuses %s as ambiguous, at its place", (text) => {
    expect(() => read(text)).toThrow(refusal("ambiguous-amount", [...path]));
  });

  it.each(["950000", "950.00", "0950.000", "1250.500"])("reads %s, unless it must be whole", (text) => {
    const whole = path[0] === "principal" && text === "1250.500";
    if (whole) expect(() => read(text)).toThrow(refusal("invalid-rupiah", [...path]));
    else expect(() => read(text)).not.toThrow();
  });
});

describe.each([
  ["factSchema", [], (text: string) => factSchema("rupiah").safeParse(text)],
  ["businessSchema", ["modalUsaha"], (text: string) => businessSchema.safeParse({ id: "b-1", modalUsaha: text })],
  [
    "clusterSchema",
    ["members", 0, "plafon"],
    (text: string) => clusterSchema.safeParse({ id: "c-1", members: [{ business: { id: "b-1" }, plafon: text }] }),
  ],
])("%s", (_, path, parse) => {
  it("has an issue with the code of the error, that says the way out and not the value", () => {
    const issue = parse("950.000").error?.issues[0];
    expect(issue).toMatchObject({ code: "custom", path, params: { code: "ambiguous-amount" } });
    expect(issue?.message).toContain("digits without grouping, or a number");
    expect(issue?.message).not.toContain("950");
    expect(parse("950000").success).toBe(true);
  });
});
