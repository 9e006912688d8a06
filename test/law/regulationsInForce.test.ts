import { describe, expect, it } from "vitest";
import { assess } from "../../src/financing/assess";
import { umi } from "../../src/financing/programmes/umi";
import type { RegulationId } from "../../src/law/regulations/regulations";
import { regulationsInForce } from "../../src/law/regulationsInForce";
import { refusal } from "../core/refusal";

const inForce = (asOf: string, id: RegulationId) => regulationsInForce(asOf).some((regulation) => regulation.id === id);

describe("regulationsInForce", () => {
  it.each<[RegulationId, string, string]>([
    ["uu-20-2008", "2008-07-03", "2008-07-04"],
    ["uu-11-2020", "2020-11-01", "2020-11-02"],
    ["pp-7-2021", "2021-02-01", "2021-02-02"],
    ["permenko-1-2023", "2023-01-26", "2023-01-27"],
    ["permen-investasi-bkpm-5-2025", "2025-10-01", "2025-10-02"],
    ["permenko-1-2026", "2026-01-12", "2026-01-13"],
  ])("%s is not in force on %s, and is from %s on", (id, before, first) => {
    expect([inForce(before, id), inForce(first, id)]).toEqual([false, true]);
  });

  it.each<[RegulationId, string, string]>([
    ["permenko-1-2022", "2026-01-12", "2026-01-13"],
    ["permenko-1-2023", "2026-01-12", "2026-01-13"],
  ])("%s is still in force on %s, and no longer on %s", (id, last, after) => {
    expect([inForce(last, id), inForce(after, id)]).toEqual([true, false]);
  });

  it("counts UU 20/2008 as in force today, although its amounts are not", () => {
    expect(inForce("2026-11-23", "uu-20-2008")).toBe(true);
  });

  // Of 2020 it is not known on which day PMK 193/2020 replaced PMK 95/2018: either may have been in force.
  it.each(["2020-01-01", "2020-12-31"])(
    "lists both regulations of UMi on %s, where the programme has a gap",
    (asOf) => {
      expect([inForce(asOf, "pmk-95-2018"), inForce(asOf, "pmk-193-2020")]).toEqual([true, true]);
      expect(assess(umi, {}, { asOf })).toMatchObject({ status: "no-rule", why: "gap", gap: { id: "umi-2020" } });
    },
  );

  it.each([
    ["2019-12-31", true, false],
    ["2021-01-01", false, true],
  ])("lists one of them on %s", (asOf, older, newer) => {
    expect([inForce(asOf, "pmk-95-2018"), inForce(asOf, "pmk-193-2020")]).toEqual([older, newer]);
  });

  it.each(["2024-02-30", "", undefined])("refuses the day %s", (asOf) => {
    expect(() => regulationsInForce(asOf as string)).toThrow(refusal("invalid-date", ["asOf"]));
  });
});
