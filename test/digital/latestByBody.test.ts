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
      ["Gernas BBI", "2022-02-28", 18_000_000],
      ["idEA", "2022-08-31", 20_200_000],
      ["Kemenko Perekonomian", "2023-12-04", 27_000_000],
    ]);
  });

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
});
