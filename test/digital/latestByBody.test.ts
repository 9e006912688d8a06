import { describe, expect, it } from "vitest";
import { latestByBody } from "../../src/digital/latestByBody";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";
import { seen } from "./series";

const figures = (asOf: string) =>
  latestByBody(goDigitalObservations, { asOf }).map(({ body, on, value }) => [body, on, value]);

describe("latestByBody", () => {
  it("gives every body's last figure known on 2024-03-05, without the count published in August", () => {
    expect(figures("2024-03-05")).toEqual([
      ["KemenKopUKM", "2023-08-31", 22_810_000],
      ["Gernas BBI", "2022-12-31", 21_400_000],
      ["idEA", "2023-03-07", 21_800_000],
      ["Kemenko Marves", "2023-03-31", 22_000_000],
      ["Kemenko Perekonomian", "2023-12-04", 27_000_000],
    ]);
  });

  // go-digital.md: the 18 million of February were not public before 2022-04-12.
  it("gives every body's last figure known on 2022-04-01, without what came out later that month", () => {
    expect(figures("2022-04-01")).toEqual([
      ["KemenKopUKM", "2022-03-28", 17_590_000],
      ["Gernas BBI", "2022-01-19", 17_200_000],
      ["idEA", "2021-08-15", 14_000_000],
    ]);
    expect(figures("2022-04-12")[1]).toEqual(["Gernas BBI", "2022-02-28", 18_000_000]);
    expect(figures("2022-04-11")[1]).toEqual(["Gernas BBI", "2022-01-19", 17_200_000]);
  });

  it.each(["2025-01-01", "2026-12-01"])(
    "gives, on %s, what was last known of each: nothing was counted since",
    (asOf) => {
      expect(figures(asOf)).toEqual([
        ["KemenKopUKM", "2024-07-31", 25_500_000],
        ["Gernas BBI", "2023-12-31", 25_200_000],
        ["idEA", "2023-03-07", 21_800_000],
        ["Kemenko Marves", "2023-03-31", 22_000_000],
        ["Kemenko Perekonomian", "2023-12-04", 27_000_000],
      ]);
    },
  );

  it.each([
    ["2021-01-10", ["KemenKopUKM"]],
    ["2021-01-11", ["KemenKopUKM", "Gernas BBI"]],
  ])("on %s knows %j", (asOf, bodies) => {
    expect(figures(asOf).map(([body]) => body)).toEqual(bodies);
  });

  it.each([
    ["a later day, whatever the figure", [seen("2024-01-01", 5), seen("2024-01-02", 9)], 1],
    ["not an earlier day, though lower", [seen("2024-01-02", 9), seen("2024-01-01", 5)], 0],
    ["the lowest of one day", [seen("2024-01-01", 5), seen("2024-01-01", 4)], 1],
    ["not a higher one of that day", [seen("2024-01-01", 4), seen("2024-01-01", 5)], 0],
    ["of equal ones the first", [seen("2024-01-01", 4), seen("2024-01-01", 4)], 0],
  ])("takes of one body %s", (_, observations, at) => {
    const [latest] = latestByBody(observations, { asOf: "2024-03-05" });
    expect(latest).toBe(observations[at]);
  });

  it("is empty before anybody counted", () => {
    expect(latestByBody(goDigitalObservations, { asOf: "2019-12-30" })).toEqual([]);
  });

  it.each([
    [undefined, []],
    [{ asOf: "2024-03-05", asof: 1 }, ["asof"]],
  ])("refuses the options %j", (options, path) => {
    expect(() => latestByBody(goDigitalObservations, options as never)).toThrow(
      expect.objectContaining({ name: "UmkmError", code: "unknown-option", path }),
    );
  });

  it("refuses a day that does not exist, in the options and in the data", () => {
    expect(() => latestByBody([], { asOf: "2024-02-30" })).toThrow(expect.objectContaining({ path: ["asOf"] }));
    const bad = [{ on: "2024-02-30", value: 1, body: "A", evidence: "secondary" }] as const;
    expect(() => latestByBody(bad, { asOf: "2024-03-01" })).toThrow(
      expect.objectContaining({ code: "invalid-date", path: ["observations", 0, "on"] }),
    );
  });

  it.each(["body", "note", "source"])("refuses a %s that is no text, which it would hand on", (name) => {
    const sound = { on: "2024-02-28", value: 1, body: "A", evidence: "secondary", note: "", source: "" } as const;
    expect(latestByBody([sound], { asOf: "2024-03-01" })).toEqual([sound]);
    for (const junk of [Number.NaN, {}, null]) {
      expect(() => latestByBody([{ ...sound, [name]: junk }], { asOf: "2024-03-01" })).toThrow(
        expect.objectContaining({ code: "invalid-table", path: ["observations", 0, name] }),
      );
    }
  });
});
