import { describe, expect, it } from "vitest";
import { assessProgress } from "../../src/digital/assessProgress";
import { countOnboarded } from "../../src/digital/countOnboarded";
import { latestByBody } from "../../src/digital/latestByBody";
import { gernasBbi2023 } from "../../src/digital/national/gernasBbi2023";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import { goDigitalAsides } from "../../src/digital/national/goDigitalAsides";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";
import { onboardingDefinitions } from "../../src/digital/onboarding/onboardingDefinitions";
import { en } from "../../src/messages/en/en";
import { explain } from "../../src/messages/explain";
import { id } from "../../src/messages/id/id";
import { refusal } from "../core/refusal";

const asOf = "2024-03-05";

describe("mistakes seen elsewhere that are not made here", () => {
  it("trap 26: percentages whose base changes silently", () => {
    const { base, counts } = countOnboarded([{ qrisSince: "2021-01-01" }, {}], onboardingDefinitions, { asOf });
    // Unknown businesses stay in the base.
    expect(base).toEqual({ id: "counted", value: 2 });
    expect(counts[2]?.share).toEqual({ atLeast: 0.5, atMost: 1 });
    const { basis } = assessProgress(goDigital2024, goDigitalObservations, { asOf, use: "latest" });
    expect(basis.share).toEqual({ of: "goal", value: 30_000_000 });
  });

  it("trap 29: two bodies' counts joined into one series", () => {
    expect(() => assessProgress(goDigital2024, goDigitalObservations, { asOf })).toThrow(refusal("ambiguous", ["use"]));
    const tally = countOnboarded([{ marketplaceSince: "2022-01-01" }], onboardingDefinitions, { asOf });
    expect(tally.counts.map(({ definition }) => definition)).toEqual(onboardingDefinitions.map((one) => one.id));
    expect(tally).not.toHaveProperty("true");
    expect(explain(tally, en).at(-1)).toBe("Bodies count different things; these are no series.");
    expect(explain(tally, id).at(-1)).toBe("Tiap lembaga menghitung hal yang berbeda; angkanya bukan satu deret.");
  });

  it("trap D22: a count used before it was public", () => {
    const known = (day: string) => latestByBody(goDigitalObservations, { asOf: day }).map(({ value }) => value);
    expect(known("2022-04-11")).not.toContain(18_000_000);
    expect(known("2022-04-12")).toContain(18_000_000);
  });

  it("trap D23: an old figure as current", () => {
    const late = assessProgress(goDigital2024, goDigitalObservations, { asOf: "2026-12-01", use: "latest" });
    expect([late.status, late.achievedOn, late.noPace]).toEqual(["unknown", "2024-07-31", "due"]);
  });

  it("trap D24: the last count of a body that stopped counting as the lowest of today", () => {
    const lowest = assessProgress(goDigital2024, goDigitalObservations, { asOf, use: "lowest" });
    // Not Kominfo's 9.16 million of 2019, which is another measure.
    expect([lowest.body, lowest.achieved]).toEqual(["Gernas BBI", 21_400_000]);
    expect(goDigitalAsides.map(({ figure }) => figure)).toContain(9_160_000);
  });

  it("trap D25: a share turned into a count and put into a series", () => {
    const shares = goDigitalAsides.filter(({ why }) => why === "share");
    expect(shares.map(({ on }) => on)).toEqual(["2018-10-23", "2020-12-15", "2022-11-07", "2024-08-03"]);
    const counts = new Set(goDigitalObservations.map(({ on, body }) => `${on} ${body}`));
    expect(shares.filter(({ on, body }) => counts.has(`${on} ${body}`))).toEqual([]);
  });

  it("trap D26: a target whose year moved without a word", () => {
    expect(gernasBbi2023.milestones[2].on).toBe("2023-12-31");
    expect(gernasBbi2023.note).toContain("from February 2023 on the movement says 2024");
    const own = { asOf: "2025-01-01", use: { body: "Gernas BBI" } } as const;
    expect(assessProgress(gernasBbi2023, goDigitalObservations, own).status).toBe("missed");
  });

  it("trap D27: one body's number printed as another's", () => {
    const quoted = goDigitalObservations.filter(
      (one) => one.body === "idEA" && "note" in one && /[Qq]uoted/.test(one.note),
    );
    expect(quoted.map(({ on }) => on)).toEqual(["2021-05-31", "2022-08-31"]);
  });

  it("trap 30: percentages that are cut instead of rounded", () => {
    const population = [{ qrisSince: "2021-01-01" }, { qrisSince: "2021-01-01" }, { qrisSince: "9999-12-31" }];
    const [line] = explain(countOnboarded(population, onboardingDefinitions.slice(2, 3), { asOf }), en).slice(1);
    expect(line).toContain("66.67%");
  });
});
