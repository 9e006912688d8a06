import { describe, expect, it } from "vitest";
import { checkGraded } from "../../../src/criteria/check/checkGraded";

const sound = { cite: [{ regulation: "pp-7-2021", at: "Pasal 35" }], evidence: "law-text" };
const placesOf = (value: object) =>
  checkGraded({ ...sound, ...value }, new Set(["pp-7-2021"]), ["c"]).map(({ path }) => path.join("."));

describe("checkGraded", () => {
  it.each<[string, object]>([
    ["a citation and a grade", {}],
    ["grades of the first and the last day", { fromEvidence: "secondary", untilEvidence: "unverified" }],
    ["existing days and a note", { from: "2021-02-02", until: "2024-02-29", checkedOn: "2026-01-31", note: "" }],
  ])("takes %s", (_, value) => {
    expect(placesOf(value)).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ["no citation", { cite: [] }, ["c.cite"]],
    ["citations that are no list", { cite: "Pasal 35" }, ["c.cite"]],
    ["a citation that is nothing", { cite: [null] }, ["c.cite.0.regulation", "c.cite.0.at"]],
    ["a regulation that is not registered", { cite: [{ regulation: "pp-1", at: "Pasal 1" }] }, ["c.cite.0.regulation"]],
    ["a citation without a place", { cite: [{ regulation: "pp-7-2021", at: " " }] }, ["c.cite.0.at"]],
    ["a grade that is none", { evidence: "gazette" }, ["c.evidence"]],
    ["a grade of a day that is none", { untilEvidence: "gazette" }, ["c.untilEvidence"]],
    ["a day that does not exist", { checkedOn: "2026-02-29" }, ["c.checkedOn"]],
    ["a note that is no text", { note: 1 }, ["c.note"]],
  ])("reports %s", (_, value, places) => {
    expect(placesOf(value)).toEqual(places);
  });
});
