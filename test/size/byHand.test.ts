import { describe, expect, it } from "vitest";
import { byHand, type Plain } from "./byHand";
import { sizeCases } from "./cases";

// The texts read by hand must themselves agree with the golden cases that leave nothing open.
const anything: Plain = {
  modalUsaha: 9e15,
  hasilPenjualanTahunan: 9e15,
  kekayaanBersih: 9e15,
  tenagaKerja: 1,
  establishedOn: "2000-01-01",
  partOf: "none",
  foreignOwned: false,
};

const plain = sizeCases.filter(
  ({ facts, expected }) =>
    ["known", "excluded"].includes(String(expected.status)) &&
    expected.conflict !== null &&
    Object.values(facts).every((fact) => typeof fact !== "object" && !String(fact).includes(".")),
);

describe("the texts read by hand", () => {
  it("are checked against many cases", () => {
    expect(plain.length).toBeGreaterThan(120);
  });

  it.each(plain)("$name", ({ facts, options, expected }) => {
    // The answer does not turn on what these cases leave out, so that anything may stand in for it.
    expect(byHand({ ...anything, ...(facts as Partial<Plain>) }, options)?.answer).toBe(
      expected.status === "known" ? expected.size : "excluded",
    );
  });
});
