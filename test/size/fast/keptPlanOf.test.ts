import { describe, expect, it } from "vitest";
import { classifySize } from "../../../src/size/classifySize";
import { keptPlanOf } from "../../../src/size/fast/keptPlanOf";
import { tallySizes } from "../../../src/size/tallySizes";
import type { SizeOptions } from "../../../src/size/types/outcome";

// Mikro by its capital for registration, kecil by its sales for facilities (Pasal 35).
const shop = { modalUsaha: 900_000_000, hasilPenjualanTahunan: 4_000_000_000, establishedOn: "2015-01-01" };
const asOf = "2024-03-05";
const sizeOf = (options: SizeOptions) => {
  const outcome = classifySize(shop, options);
  return outcome.status === "known" ? outcome.size : outcome.status;
};

describe("keptPlanOf", () => {
  it("finds the plan of the same options again, however they are written", () => {
    for (const options of [{ asOf }, { asOf, policy: { by: "modalUsaha" } }] as SizeOptions[]) {
      expect(keptPlanOf(structuredClone(options))).toBe(keptPlanOf(options));
    }
  });

  it("makes another for any other option", () => {
    const plans = [
      { asOf },
      { asOf: "2024-03-06" },
      { asOf, purpose: "registration" },
      { asOf, standard: "bps-workers" },
      { asOf, policy: "both" },
      { asOf, policy: { by: "modalUsaha" } },
      { asOf, policy: { by: "hasilPenjualanTahunan" } },
      { asOf, independence: "require" },
      { asOf, maxAgeDays: 1 },
    ].map((options) => keptPlanOf(options as SizeOptions));
    expect(new Set(plans).size).toBe(plans.length);
  });

  it("keeps an answer for each position, a thousand at most", () => {
    const options = { asOf: "2024-03-08" };
    const { answers } = keptPlanOf(options);
    const million = 1_000_000;
    // Both sides of every limit of capital and of sales (Pasal 35), and all that ownership and age may be.
    const kinds = [null, 1, 1_001 * million, 5_001 * million, 10_001 * million].flatMap((modalUsaha) =>
      [null, 1, 2_001 * million, 15_001 * million, 50_001 * million].flatMap((hasilPenjualanTahunan) =>
        ([null, "none", "mikro", "kecil", "menengah", "besar"] as const).flatMap((partOf) =>
          [null, false, true].flatMap((foreignOwned) =>
            [null, "2015-01-01", "2022-01-01"].map((establishedOn) => {
              return { modalUsaha, hasilPenjualanTahunan, partOf, foreignOwned, establishedOn };
            }),
          ),
        ),
      ),
    );
    const sizes: number[] = [];
    for (const facts of kinds) {
      classifySize(facts, options);
      classifySize(facts, options);
      sizes.push(answers.size);
    }
    expect(kinds.length).toBe(1350);
    expect(sizes.slice(0, 1000)).toEqual(Array.from({ length: 1000 }, (_, n) => n + 1));
    expect(sizes.slice(1000)).toEqual(Array.from({ length: 350 }, (_, n) => n + 1));
  });
});

describe("what was asked before changes no answer", () => {
  it("where a property of the options cannot be seen by listing them", () => {
    const hidden = Object.defineProperty({ asOf }, "purpose", { value: "registration" });
    expect(sizeOf(hidden)).toBe("mikro");
    expect(sizeOf({ asOf })).toBe("kecil");
    expect(sizeOf(hidden)).toBe("mikro");
  });

  it("where a policy has another name beside", () => {
    const policy = { by: "modalUsaha" } as const;
    expect(sizeOf({ asOf, policy })).toBe("mikro");
    const more = { ...policy, than: "hasilPenjualanTahunan" } as typeof policy;
    expect(() => sizeOf({ asOf, policy: more })).toThrow("invalid-option at policy");
  });

  it("where a business is refused after its like was answered", () => {
    const options = { asOf: "2024-03-07", purpose: "registration" } as const;
    expect(classifySize({ modalUsaha: 1 }, options)).toMatchObject({ size: "mikro" });
    expect(() => classifySize({ modalUsaha: 1, omzet: 1 } as never, options)).toThrow("unknown-fact at omzet");
  });

  it("where the options inherit: they are refused, before and after", () => {
    const base = Object.assign(Object.create(null), { purpose: "registration" });
    const heir = Object.assign(Object.create(base), { asOf }) as SizeOptions;
    expect(() => classifySize(shop, heir)).toThrow("unknown-option");
    expect(sizeOf({ asOf })).toBe("kecil");
    expect(() => classifySize(shop, heir)).toThrow("unknown-option");
  });

  it("where a name is unknown that every object has", () => {
    expect(sizeOf({ asOf })).toBe("kecil");
    expect(() => classifySize(shop, { asOf, toString: 1 } as never)).toThrow("unknown-option at toString");
    expect(() => classifySize(shop, JSON.parse(`{ "asOf": "${asOf}", "__proto__": {} }`))).toThrow("unknown-option");
  });

  it("where the options, or the policy in them, are changed in between", () => {
    const policy = { by: "modalUsaha" as "modalUsaha" | "hasilPenjualanTahunan" };
    const options = { asOf, policy };
    expect(sizeOf(options)).toBe("mikro");
    policy.by = "hasilPenjualanTahunan";
    expect(sizeOf(options)).toBe("kecil");
    options.asOf = "2020-12-01";
    expect(sizeOf(options)).toBe("no-rule");
  });

  it("while a stream is counted: the options are those of the call", async () => {
    const options = { asOf: "2019-01-01" };
    const facts = { kekayaanBersih: 600_000_000, hasilPenjualanTahunan: 400_000_000 };
    const tally = tallySizes(
      (async function* () {
        yield facts;
        yield facts;
      })(),
      options,
    );
    options.asOf = asOf;
    expect(await tally).toMatchObject({ asOf: "2019-01-01", counts: { kecil: 2 }, assumed: ["partOf:none"] });
  });

  it("by its text: the same JSON, whoever asked first and in whatever order the facts stand", () => {
    const facts = { modalUsaha: 1, tenagaKerja: 3, kekayaanBersih: 5 };
    const turned = { kekayaanBersih: 5, tenagaKerja: 3, modalUsaha: 1 };
    const options = { asOf: "2024-03-06", purpose: "registration" } as const;
    const texts = [facts, facts, turned, Object.assign(Object.create(null), facts)].map((given) =>
      JSON.stringify(classifySize(given, options)),
    );
    expect(new Set(texts).size).toBe(1);
    const unknown = [{}, {}, Object.create(null)].map((given) => JSON.stringify(classifySize(given, options)));
    expect(new Set(unknown).size).toBe(1);
  });

  it("reads a fact that cannot be seen by listing them as it reads any other", () => {
    const hidden = Object.defineProperty({ modalUsaha: 2_000_000_000 }, "partOf", { value: "besar" });
    const outcome = classifySize(hidden, { asOf, purpose: "registration" });
    expect(outcome).toMatchObject({ status: "excluded", assumed: ["foreignOwned:false"] });
  });
});
