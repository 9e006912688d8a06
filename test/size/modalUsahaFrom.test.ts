import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { classifySize } from "../../src/size/classifySize";
import { type CapitalFacts, modalUsahaFrom } from "../../src/size/modalUsahaFrom";
import cases from "../cases/modalUsaha.json";
import { refusal } from "../core/refusal";

const land = "landAndBuildingOfPlaceOfBusiness";

describe("modalUsahaFrom", () => {
  it.each(cases)("$name", ({ facts, expected }) => {
    expect(modalUsahaFrom(facts as CapitalFacts)).toStrictEqual(expected);
  });

  it("gives a fact that a classification reads: the worked case is mikro", () => {
    const modalUsaha = modalUsahaFrom({ ownCapital: 1_400_000_000, borrowedCapital: 0, [land]: 500_000_000 });
    const outcome = classifySize({ modalUsaha }, { asOf: "2024-03-05", purpose: "registration" });
    expect(outcome).toMatchObject({ status: "known", size: "mikro" });
  });

  it("leaves the classes open that an unknown hall leaves open", () => {
    const modalUsaha = modalUsahaFrom({ ownCapital: 1_400_000_000, borrowedCapital: 0 });
    const outcome = classifySize({ modalUsaha }, { asOf: "2024-03-05", purpose: "registration" });
    expect(outcome).toMatchObject({ status: "unknown", candidates: ["mikro", "kecil"] });
  });

  it("reads every form of an amount", () => {
    expect(modalUsahaFrom({ ownCapital: 7n, borrowedCapital: "5.00", [land]: new Decimal("2.5") })).toBe("9.5");
  });

  it.each<[CapitalFacts]>([
    [{ ownCapital: 3, borrowedCapital: 2, [land]: 6 }],
    [{ ownCapital: 3, borrowedCapital: 2, [land]: "5.01" }],
    [{ ownCapital: { atMost: 3 }, borrowedCapital: { atLeast: 1, atMost: 2 }, [land]: { atLeast: 6 } }],
  ])("refuses land and building above the capital: %j", (facts) => {
    expect(() => modalUsahaFrom(facts)).toThrow(refusal("infeasible", [land]));
  });

  it.each<[unknown, UmkmErrorCode, string[]]>([
    [{ ownCapital: -1 }, "invalid-rupiah", ["ownCapital"]],
    [{ borrowedCapital: Number.NaN }, "invalid-rupiah", ["borrowedCapital"]],
    [{ [land]: { atLeast: 2, atMost: 1 } }, "invalid-range", [land]],
    [{ ownCapital: { unknown: "no-idea" } }, "invalid-option", ["ownCapital"]],
    [{ modalDasar: 1 }, "unknown-fact", ["modalDasar"]],
    [{ landAndBuilding: 1 }, "unknown-fact", ["landAndBuilding"]],
    [null, "unknown-fact", []],
  ])("refuses %j", (facts, code, path) => {
    expect(() => modalUsahaFrom(facts as CapitalFacts)).toThrow(refusal(code, path));
  });
});
