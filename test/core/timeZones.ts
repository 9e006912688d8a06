import { afterAll, describe, expect, it } from "vitest";

/** Zones of the process under which nothing may change, with their minutes west of UTC in January 2024. */
const zones = [
  ["UTC", 0],
  ["Asia/Jakarta", -420],
  ["Asia/Jayapura", -540],
  ["America/New_York", 300],
  // It skipped 2011-12-30.
  ["Pacific/Apia", -780],
  // It skipped the last day of 1994.
  ["Pacific/Kiritimati", -840],
] as const;

/** Run the same tests under several time zones of the process. */
export function underTimeZones(tests: () => void): void {
  const before = process.env.TZ;
  describe.each(zones)("while the process is in %s", (zone, offset) => {
    it("is in that zone", () => {
      process.env.TZ = zone;
      expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offset);
    });
    tests();
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
}
