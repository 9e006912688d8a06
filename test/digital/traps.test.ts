import { describe, expect, it } from "vitest";
import { assessProgress } from "../../src/digital/assessProgress";
import { countOnboarded } from "../../src/digital/countOnboarded";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
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

  it("trap 30: percentages that are cut instead of rounded", () => {
    const population = [{ qrisSince: "2021-01-01" }, { qrisSince: "2021-01-01" }, { qrisSince: "9999-12-31" }];
    const [line] = explain(countOnboarded(population, onboardingDefinitions.slice(2, 3), { asOf }), en).slice(1);
    expect(line).toContain("66.67%");
  });
});
