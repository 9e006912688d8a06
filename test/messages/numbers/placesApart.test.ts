import { describe, expect, it } from "vitest";
import { placesApart } from "../../../src/messages/numbers/placesApart";

describe("placesApart", () => {
  it.each([
    [501.37, [501], 0, 0, 1],
    [502.4, [501], 0, 0, 0],
    [501, [501], 0, 0, 0],
    [0.4, [0], 0, 0, 1],
    [0.5, [0], 0, 0, 0],
    [0.999983, [0, 1], 2, 2, 3],
    [0.00004, [0, 1], 2, 2, 3],
    [0.00005, [0, 1], 2, 2, 2],
    [1e-30, [0], 2, 0, 20],
  ])("%s beside %j, with at least %s places after a shift of %s, needs %s", (value, others, least, shift, places) => {
    expect(placesApart(value, others, least, shift)).toBe(places);
  });
});
