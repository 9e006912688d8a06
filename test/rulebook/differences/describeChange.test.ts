import { describe, expect, it } from "vitest";
import { compareRulebooks } from "../../../src/rulebook/compareRulebooks";
import type { Json } from "../../../src/rulebook/rulebookComparison";

type Entry = { readonly [name: string]: Json };

/** What changes in a regulation, or another entry, as `what how size place`. */
function between(before: Entry, after: Entry, section = "regulations"): string[] {
  const frame = { edition: "1.0.0", regulations: [], sizes: [], programmes: [] };
  const { changes } = compareRulebooks({ ...frame, [section]: [before] }, { ...frame, [section]: [after] });
  return changes.map(({ path, what, how, size }) => [what, how, size, path.slice(2).join("/")].join(" ").trim());
}

describe("compareRulebooks says how something changed", () => {
  const entry = { id: "pp-1", from: "2021-02-02", checkedOn: "2026-01-31", evidence: "secondary" };

  it.each<[string, Entry, Entry, string]>([
    [
      "a check that came later",
      { checkedOn: "2026-01-31" },
      { checkedOn: "2026-02-01" },
      "check newer patch checkedOn",
    ],
    ["a check that is no day", { checkedOn: "2026-01-31" }, { checkedOn: null }, "check changed patch checkedOn"],
    ["a grade of its own", { evidence: "secondary" }, { evidence: "law-text" }, "grade raised patch evidence"],
    ["a grade that no edition knew", { evidence: "secondary" }, { evidence: 1 }, "grade changed patch evidence"],
    ["a note that reads like a grade", { note: "secondary" }, { note: "law-text" }, "note changed patch note"],
    ["an official page", {}, { url: "https://peraturan.bpk.go.id/Details/1" }, "note added patch url"],
    ["a last day", {}, { until: "2026-01-31" }, "days closed minor until"],
    ["a first day", { from: "2021-02-02" }, { from: "2021-02-03" }, "days changed major from"],
    ["what was not there and is nothing", {}, { extra: null }, "other added major extra"],
  ])("%s, and the reverse", (_, before, after, line) => {
    const [what, how = "", ...rest] = line.split(" ");
    const back = { newer: "older", raised: "lowered", closed: "reopened", added: "removed" }[how] ?? how;
    expect(between({ ...entry, ...before }, { ...entry, ...after })).toEqual([line]);
    expect(between({ ...entry, ...after }, { ...entry, ...before })).toEqual([[what, back, ...rest].join(" ")]);
  });

  it("calls a first day added, not closed", () => {
    expect(between({ id: "pp-1" }, { id: "pp-1", from: "2021-02-02" })).toEqual(["days added major from"]);
    expect(between({ id: "pp-1", from: "2021-02-02" }, { id: "pp-1" })).toEqual(["days removed major from"]);
  });

  it("calls an entry that is named like a last day added, not closed", () => {
    const programme = (criteria: Json): Entry => ({ id: "p", periods: [{ from: "2020-01-01", value: { criteria } }] });
    const [before, after] = [programme([]), programme([{ id: "until" }])];
    const place = "periods/2020-01-01/value/criteria/until";
    expect(between(before, after, "programmes")).toEqual([`criterion added minor ${place}`]);
    expect(between(after, before, "programmes")).toEqual([`criterion removed minor ${place}`]);
  });

  it("calls what holds when a row, whatever the term", () => {
    const terms = (rate: Json): Entry => ({ id: "p", periods: [{ from: "2020-01-01", value: { terms: { rate } } }] });
    const rows = [{ when: { fact: "plafon", atMost: 5 }, then: 1 }, { then: 2 }];
    const [one, both] = [terms(rows.slice(1)), terms(rows)];
    const place = "periods/2020-01-01/value/terms/rate/plafon atMost 5";
    expect(between(one, both, "terms")).toEqual([`row added minor ${place}`]);
    expect(between(both, one, "terms")).toEqual([`row removed minor ${place}`]);
  });

  it("leaves out the side on which nothing stood", () => {
    const before = { edition: "1.0.0", regulations: [], sizes: [], programmes: [] };
    const after = { ...before, regulations: [entry] };
    expect(Object.keys(compareRulebooks(before, after).changes[0] ?? {})).toEqual([
      "path",
      "what",
      "how",
      "after",
      "size",
    ]);
    expect(Object.keys(compareRulebooks(after, before).changes[0] ?? {})).toEqual([
      "path",
      "what",
      "how",
      "before",
      "size",
    ]);
  });
});
