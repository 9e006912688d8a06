import { describe, expect, it } from "vitest";
import { kbliCategories } from "../../src/identifiers/kbliCategories";
import { kbliCategory } from "../../src/identifiers/kbliCategory";
import { type KbliEdition, kbliEditions } from "../../src/vocabulary/options";
import { refusal } from "../core/refusal";

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const lettersOf = (edition: KbliEdition) => alphabet.filter((letter) => kbliCategory(letter, edition));

describe("kbliCategory", () => {
  // worked-cases-size.md, Identifiers; identifiers.md, KBLI.
  it.each([
    ["finance", "K", "L"],
    ["real-estate", "L", "M"],
    ["education", "P", "Q"],
    ["trade", "G", "G"],
    ["professional", "M", "N"],
    ["administrative-support", "N", "O"],
    ["government", "O", "P"],
    ["health-social", "Q", "R"],
    ["arts-sport", "R", "S"],
    ["other-services", "S", "T"],
    ["households", "T", "U"],
    ["extraterritorial", "U", "V"],
  ])("finds %s at %s in 2020 and at %s in 2025, and nowhere else", (activity, letter2020, letter2025) => {
    const at = (edition: KbliEdition) =>
      alphabet.filter((letter) => kbliCategory(letter, edition)?.activity === activity).join("");
    expect([at("2020"), at("2025")]).toEqual([letter2020, letter2025]);
  });

  it("splits J of 2020 into J and K of 2025, which are read", () => {
    expect(kbliCategory("J", "2020")?.activity).toBe("information-communication");
    expect(kbliCategory("J", "2025")).toEqual({ activity: "publishing-broadcast-content", evidence: "law-text" });
    expect(kbliCategory("K", "2025")).toEqual({ activity: "telecom-programming", evidence: "law-text" });
  });

  it("has A to U in 2020 and A to V in 2025", () => {
    expect(lettersOf("2020").join("")).toBe("ABCDEFGHIJKLMNOPQRSTU");
    expect(lettersOf("2025").join("")).toBe("ABCDEFGHIJKLMNOPQRSTUV");
    expect(Object.keys(kbliCategories)).toEqual([...kbliEditions]);
  });

  it.each([
    ["V", "2020"],
    ["W", "2020"],
    ["W", "2025"],
    ["Z", "2025"],
    ["g", "2025"],
    ["", "2025"],
    ["GA", "2025"],
    [" G", "2025"],
    ["toString", "2025"],
    [7, "2025"],
    [null, "2025"],
  ] as const)("finds nothing for %j in %s", (letter, edition) => {
    expect(kbliCategory(letter as string, edition)).toBeNull();
  });

  it.each(["2015", 2020, undefined, null, "constructor"])("refuses %j, which is not an edition", (edition) => {
    expect(() => kbliCategory("G", edition as KbliEdition)).toThrow(refusal("invalid-option", ["edition"]));
  });
});
