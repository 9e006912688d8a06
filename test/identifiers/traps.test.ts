import { describe, expect, it } from "vitest";
import { businessSchema, ownerSchema } from "../../src/entities/index";
import { financingFactsOf } from "../../src/financing/financingFactsOf";
import { findRegion } from "../../src/identifiers/findRegion";
import { kbliCategory } from "../../src/identifiers/kbliCategory";
import { parseKbli } from "../../src/identifiers/parseKbli";
import { parseNib } from "../../src/identifiers/parseNib";
import { parseNik } from "../../src/identifiers/parseNik";
import { parseNpwp } from "../../src/identifiers/parseNpwp";
import { refusal } from "../core/refusal";

const zeros = (length: number) => "0".repeat(length);

// traps-data.md.
describe("mistakes seen elsewhere that are not made here", () => {
  it.each([
    ["npwp", parseNpwp, [zeros(15), zeros(16), zeros(22), `${zeros(16)}000001`, "00.000.000.0-000.000", "0"]],
    ["nib", parseNib, [zeros(13), "0"]],
    ["nik", parseNik, [zeros(16), "0"]],
  ] as const)("D42: zeros taken for a %s that is held", (name, parse, placeholders) => {
    for (const given of placeholders) {
      expect(parse(given)).toMatchObject({ status: "invalid", problem: "placeholder" });
      const record = name === "nib" ? { id: "b-1", nib: given } : { [name]: given };
      const issues = (name === "nib" ? businessSchema : ownerSchema).safeParse(record).error?.issues;
      expect(issues).toMatchObject([{ path: [name], params: { code: "invalid-fact" } }]);
      expect(issues?.[0]?.message).toContain("digits that are all 0");
      const facts = () =>
        name === "nib"
          ? financingFactsOf({ id: "b-1", nib: given })
          : financingFactsOf({ id: "b-1" }, { [name]: given });
      expect(facts).toThrow(refusal("invalid-fact", [name === "nib" ? "business" : "owner", name]));
    }
  });

  it("D42: the temporary number of a village taken for a NIK that is held", () => {
    // 0, the ten digits of the desa 18.01.04.2015, five of a running number; and one with a possible date.
    for (const nik of ["0180104201500001", "0180101203900001"]) {
      expect(parseNik(nik)).toMatchObject({ status: "invalid", problem: "impossible-province" });
      const issue = ownerSchema.safeParse({ nik }).error?.issues[0];
      expect(issue?.path).toEqual(["nik"]);
      expect(issue?.message).toContain("does not begin with 0");
      expect(() => financingFactsOf({ id: "b-1" }, { nik })).toThrow(refusal("invalid-fact", ["owner", "nik"]));
    }
  });

  it("D43: 0 before the NPWP of a branch", () => {
    expect(parseNpwp("01.234.567.8-901.001")).toMatchObject({ npwp15: "012345678901001", npwp16: null });
    expect(parseNpwp("0012345678901001")).toMatchObject({ status: "valid", holds: "other", npwp15: null });
  });

  it("D44: a KBLI code without its edition", () => {
    expect(parseKbli("68112", undefined as never)).toMatchObject({ status: "invalid", problem: "unknown-edition" });
    expect(parseKbli("68112", "2020")).toMatchObject({ status: "valid", edition: "2020" });
    expect(parseKbli("45201", "2020").status).toBe("valid");
    expect(parseKbli("45201", "2025")).toMatchObject({ status: "invalid", problem: "wrong-edition" });
    const kbli = (edition: "2020" | "2025") =>
      businessSchema.safeParse({ id: "b-1", kbli: { edition, code: "45201" } });
    expect(kbli("2020").success).toBe(true);
    expect(kbli("2025").error?.issues).toMatchObject([{ path: ["kbli", "code"], params: { code: "invalid-fact" } }]);
    expect(kbliCategory("L", "2020")?.activity).not.toBe(kbliCategory("L", "2025")?.activity);
  });

  it("D45: one dot dropped from a region code of four parts", () => {
    const village = { kemendagri: "18.04.01.2003", bps: "1801010001", name: "a desa" };
    const list = { evidence: "unverified", checkedOn: "2026-01-01", source: "test", regions: [village] } as const;
    const found = (code: string) => findRegion(list, { scheme: "kemendagri", code })?.name;
    expect(found("18.04.01.2003")).toBe("a desa");
    expect(found("1804012003")).toBe("a desa");
    for (const code of ["1804.01.2003", "18.0401.2003", "18.04.012003", "180401.2003", "18.04.01.203"]) {
      expect(found(code)).toBeUndefined();
    }
  });
});
