import { describe, expect, it } from "vitest";
import { supportActivitySchema } from "../../src/entities/supportActivity";
import { issuesOf } from "./issues";

// The workshop of the article of 5 March 2024.
const workshop = {
  id: "a-1",
  kind: "lokakarya",
  title: "Workshop Kewirausahaan Terpadu Provinsi Lampung Tahun 2024",
  place: "Hotel Novotel Bandar Lampung",
  region: { scheme: "kemendagri", code: "18" },
};

describe("supportActivitySchema", () => {
  it.each([
    {},
    { on: "2024-03-05" },
    { on: { atLeast: "2024-01-01", atMost: "2024-12-31" } },
    { from: "2024-03-05", until: "2024-03-05" },
    { from: "2024-03-05" },
    { on: null, from: "2024-03-05" },
    { businesses: ["b-1"] },
    { businesses: ["b-1"], participants: { atLeast: 1 } },
    { from: { atLeast: "2024-03-05", atMost: "2024-03-09" }, until: "2024-03-07" },
  ])("accepts %j", (more) => {
    expect(supportActivitySchema.parse({ ...workshop, ...more })).toStrictEqual({ ...workshop, ...more });
  });

  it.each([
    [{ on: "2024-02-30" }, "invalid-date", "on"],
    [{ on: "2024-03-05", until: "2024-03-06" }, "invalid-fact", "on"],
    [{ from: "2024-03-05", until: "2024-03-04" }, "invalid-range", "until"],
    [{ from: { atLeast: "2024-03-05" }, until: { atMost: "2024-03-04" } }, "invalid-range", "until"],
    [{ kind: "seminar" }, "invalid-option", "kind"],
    [{ title: "" }, "invalid-fact", "title"],
    [{ participants: -1 }, "invalid-count", "participants"],
    [{ businesses: ["b-1", " "] }, "invalid-fact", "businesses.1"],
    [{ businesses: ["b-1", "b-2", "b-1"] }, "invalid-fact", "businesses.2"],
    [{ businesses: ["b-1", "b-2"], participants: 1 }, "invalid-range", "participants"],
  ])("refuses %j", (change, code, path) => {
    expect(issuesOf(supportActivitySchema, { ...workshop, ...change })).toEqual([[code, path]]);
  });

  it("keeps the businesses that took part, no more than participants", () => {
    const session = { ...workshop, businesses: ["b-1", "b-2"], participants: { atLeast: 1, atMost: 2 } };
    expect(supportActivitySchema.parse(JSON.parse(JSON.stringify(session)))).toStrictEqual(session);
  });
});
