import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessProgress } from "../../src/digital/assessProgress";
import { latestByBody } from "../../src/digital/latestByBody";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import type { Observation } from "../../src/digital/progress/observation";
import type { ProgressUse } from "../../src/digital/progress/progress";

const day = fc
  .integer({ min: Date.parse("2019-06-01") / 864e5, max: Date.parse("2025-12-31") / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10) as Observation["on"]);
const observation: fc.Arbitrary<Observation> = fc
  .record(
    {
      on: day,
      publishedOn: day,
      value: fc.integer({ min: 0, max: 40_000_000 }),
      body: fc.constantFrom("A", "B", "C"),
      evidence: fc.constantFrom("secondary" as const, "single-source" as const),
    },
    { requiredKeys: ["on", "value", "body", "evidence"] },
  )
  // Published on the day it is for at the soonest.
  .map((one) => (one.publishedOn !== undefined && one.publishedOn < one.on ? { ...one, publishedOn: one.on } : one));
const observations = fc.array(observation, { maxLength: 8 });
const use = fc.constantFrom<ProgressUse>("latest", "lowest", "highest", { body: "A" });

describe("assessProgress, for any observations", () => {
  it("gives the same answer when what was not yet known is taken away", () => {
    fc.assert(
      fc.property(observations, day, use, (list, asOf, choice) => {
        const known = list.filter(({ on, publishedOn }) => on <= asOf && (publishedOn ?? on) <= asOf);
        const { unused: _, ...all } = assessProgress(goDigital2024, list, { asOf, use: choice });
        const { unused: __, ...kept } = assessProgress(goDigital2024, known, { asOf, use: choice });
        expect(all).toEqual(kept);
        expect(latestByBody(list, { asOf })).toEqual(latestByBody(known, { asOf }));
      }),
    );
  });

  it("gives the very same answer when what was not yet known had been counted otherwise or later still", () => {
    fc.assert(
      fc.property(observations, day, use, fc.nat(), fc.nat(1000), (list, asOf, choice, value, delay) => {
        const later = (on: string) => new Date(Date.parse(on) + delay * 864e5).toISOString().slice(0, 10);
        const changed = list.map((one): Observation => {
          if (one.on > asOf) return { ...one, value, evidence: "unverified", publishedOn: one.on, note: "changed" };
          const { publishedOn = one.on } = one;
          const moved = later(publishedOn) as Observation["on"];
          return publishedOn > asOf ? { ...one, value, evidence: "unverified", publishedOn: moved } : one;
        });
        const answer = assessProgress(goDigital2024, list, { asOf, use: choice });
        expect(assessProgress(goDigital2024, changed, { asOf, use: choice })).toEqual(answer);
      }),
    );
  });

  it("does not know of a body that had not counted yet", () => {
    fc.assert(
      fc.property(observations, day, (list, asOf) => {
        const known = list.filter(({ on, publishedOn }) => on <= asOf && (publishedOn ?? on) <= asOf);
        const asked = () => assessProgress(goDigital2024, list, { asOf });
        if (new Set(known.map(({ body }) => body)).size > 1)
          expect(asked).toThrow(expect.objectContaining({ path: ["use"] }));
        else expect(asked().achieved).toBe(latestByBody(known, { asOf })[0]?.value ?? null);
      }),
    );
  });

  it("accounts for every observation: one is used, and each other has its reason", () => {
    fc.assert(
      fc.property(observations, day, use, (list, asOf, choice) => {
        const answer = assessProgress(goDigital2024, list, { asOf, use: choice });
        const positions = answer.unused.map(({ position }) => position);
        expect(new Set(positions).size).toBe(positions.length);
        expect(positions.length).toBe(list.length - (answer.achieved === null ? 0 : 1));
      }),
    );
  });

  it("keeps its numbers within their bounds and survives JSON", () => {
    fc.assert(
      fc.property(observations, day, use, (list, asOf, choice) => {
        const answer = assessProgress(goDigital2024, list, { asOf, use: choice });
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(answer.elapsedShare >= 0 && answer.elapsedShare <= 1).toBe(true);
        expect(answer.remaining ?? 0).toBeGreaterThanOrEqual(0);
        if (answer.requiredPace)
          expect(Object.values(answer.requiredPace).every((pace) => pace === null || pace >= 0)).toBe(true);
        if (asOf >= goDigital2024.milestones[3].on) expect(answer.requiredPace).toBeNull();
      }),
    );
  });

  it("has the lowest no higher than the highest, and both among the bodies' last figures", () => {
    fc.assert(
      fc.property(observations, day, (list, asOf) => {
        const last = latestByBody(list, { asOf }).map(({ value }) => value);
        fc.pre(last.length > 0);
        expect(assessProgress(goDigital2024, list, { asOf, use: "lowest" }).achieved).toBe(Math.min(...last));
        expect(assessProgress(goDigital2024, list, { asOf, use: "highest" }).achieved).toBe(Math.max(...last));
      }),
    );
  });

  it("does not depend on the order of the observations", () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 8 }), day, (list, asOf) => {
        const there = assessProgress(goDigital2024, list, { asOf, use: { body: "A" } });
        const back = assessProgress(goDigital2024, [...list].reverse(), { asOf, use: { body: "A" } });
        expect([back.status, back.achieved, back.achievedOn, back.variance]).toEqual([
          there.status,
          there.achieved,
          there.achievedOn,
          there.variance,
        ]);
      }),
    );
  });
});
