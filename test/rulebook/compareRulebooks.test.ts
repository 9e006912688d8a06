import { describe, expect, it } from "vitest";
import { compareRulebooks } from "../../src/rulebook/compareRulebooks";
import { refusal } from "../core/refusal";
import { changed, type Data, readEdition, to } from "./editions";

const edition = readEdition();
/** The open period of PP 7/2021, last checked on 2026-09-28. */
const pp7 = ["sizes", 0, "periods", 1] as const;
const place = ["sizes", "statute", "periods", "2021-02-02"];
const periodOf = (from: string, until?: string): Data => ({
  ...(structuredClone((edition.sizes as Record<string, Data[]>[])[0]?.periods?.[1]) as Record<string, Data>),
  from,
  ...(until === undefined ? {} : { until }),
});
const push = (value: Data) => (parent: Data, last: string | number) => {
  (parent as Record<string | number, Data[]>)[last]?.push(value);
};
const removed = (parent: Data, last: string | number) => {
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string | number, Data>)[last];
};
const brief = (after: unknown) => {
  const { size, changes } = compareRulebooks(edition, after);
  return [size, changes.map(({ path, what, how }) => `${what} ${how} at ${path.join("/")}`)];
};
const at = place.join("/");

describe("compareRulebooks, by the rules of the house (CONTRIBUTING)", () => {
  it("a law that replaces another after the last check is minor", () => {
    const after = changed([...pp7, "until"], to("2030-06-30"));
    (after.sizes as Record<string, Data[]>[])[0]?.periods?.push(periodOf("2030-07-01"));
    expect(brief(after)).toEqual([
      "minor",
      [`days closed at ${at}/until`, "period added at sizes/statute/periods/2030-07-01"],
    ]);
  });

  it.each<[string, string, string]>([
    ["on the day before the last check", "2026-09-27", "major"],
    ["on the day of the last check", "2026-09-28", "minor"],
    ["on the day after the last check", "2026-09-29", "minor"],
  ])("a period closed %s", (_, until, size) => {
    expect(brief(changed([...pp7, "until"], to(until)))[0]).toBe(size);
  });

  it("a period of two timelines of one name is past by the newest check of either", () => {
    const [statute] = edition.sizes as Data[];
    const older = JSON.parse(JSON.stringify(statute).replace(/"checkedOn":"[^"]*"/g, '"checkedOn":"2020-01-01"'));
    const twice = (one: Record<string, Data>) => ({ ...one, sizes: [(one.sizes as Data[])[0] as Data, older] });
    const closed = changed([...pp7, "until"], to("2026-09-27"));
    expect(compareRulebooks(twice(edition), twice(closed)).size).toBe("major");
  });

  it.each<[string, string, string]>([
    ["on the day of the last check", "2026-09-28", "major"],
    ["on the day after the last check", "2026-09-29", "minor"],
    ["before all others", "2000-01-01", "major"],
  ])("a period added that begins %s", (_, from, size) => {
    expect(brief(changed(["sizes", 0, "periods"], push(periodOf(from))))[0]).toBe(size);
  });

  it.each<[string, string, readonly (string | number)[], (parent: Data, last: string | number) => void, string]>([
    ["patch", "a corrected citation", [...pp7, "cite", 0, "at"], to("Pasal 36"), `citation changed at ${at}/cite`],
    ["patch", "a grade raised", [...pp7, "fromEvidence"], to("law-text"), `grade raised at ${at}/fromEvidence`],
    ["patch", "a grade lowered", [...pp7, "evidence"], to("unverified"), `grade lowered at ${at}/evidence`],
    [
      "patch",
      "a grade of the first day gone",
      [...pp7, "fromEvidence"],
      removed,
      `grade removed at ${at}/fromEvidence`,
    ],
    ["patch", "a grade that no edition knew", [...pp7, "evidence"], to("gazette"), `grade changed at ${at}/evidence`],
    ["patch", "a newer check", [...pp7, "checkedOn"], to("2026-12-01"), `check newer at ${at}/checkedOn`],
    ["patch", "an older check", [...pp7, "checkedOn"], to("2025-12-01"), `check older at ${at}/checkedOn`],
    ["patch", "a note", [...pp7, "note"], to("New."), `note added at ${at}/note`],
    [
      "patch",
      "one thing more not covered",
      [...pp7, "value", "notCovered"],
      push("x-y"),
      `not-covered added at ${at}/value/notCovered/x-y`,
    ],
    [
      "major",
      "a limit",
      [...pp7, "value", "limits", 0, "atMost", "mikro"],
      to(1),
      `limit changed at ${at}/value/limits/modalUsaha/atMost/mikro`,
    ],
    ["major", "a use gone", [...pp7, "value", "uses", 0], removed, `use removed at ${at}/value/uses/registration`],
    [
      "major",
      "classes in another order",
      ["sizes", 0, "classes"],
      to(["kecil", "mikro", "menengah", "besar"]),
      "other changed at sizes/statute/classes",
    ],
    ["major", "a first day", [...pp7, "from"], to("2021-02-03"), `period removed at ${at}`],
    [
      "major",
      "another last day in the past",
      ["sizes", 0, "periods", 0, "until"],
      to("2020-11-02"),
      "days changed at sizes/statute/periods/2008-07-04/until",
    ],
    [
      "major",
      "a period reopened",
      ["sizes", 0, "periods", 0, "until"],
      removed,
      "days reopened at sizes/statute/periods/2008-07-04/until",
    ],
    [
      "major",
      "a gap gone",
      ["sizes", 0, "gaps", 0],
      removed,
      "gap removed at sizes/statute/gaps/cipta-kerja-tanpa-angka",
    ],
    ["minor", "a programme gained", ["programmes"], push({ id: "kur-baru" }), "timeline added at programmes/kur-baru"],
    ["major", "a programme gone", ["programmes", 0], removed, "timeline removed at programmes/kur-super-mikro"],
    [
      "minor",
      "a regulation gained",
      ["regulations"],
      push({ id: "pp-99-2030" }),
      "regulation added at regulations/pp-99-2030",
    ],
    [
      "minor",
      "a fact gained",
      ["programmes", 0, "facts", "hasPet"],
      to("yes-no"),
      "fact added at programmes/kur-super-mikro/facts/hasPet",
    ],
    [
      "major",
      "a criterion gone",
      ["programmes", 0, "periods", 0, "value", "criteria", 0],
      removed,
      "criterion removed at programmes/kur-super-mikro/periods/2022-01-01/value/criteria/plafon-paling-banyak-10-juta",
    ],
    [
      "major",
      "a condition",
      ["programmes", 0, "periods", 0, "value", "criteria", 0, "when", "atMost"],
      to(9),
      "condition changed at programmes/kur-super-mikro/periods/2022-01-01/value/criteria/plafon-paling-banyak-10-juta/when",
    ],
    [
      "major",
      "a term",
      ["terms", 0, "periods", 0, "value", "terms", "rate", 1, "then"],
      to(0.04),
      "term changed at terms/kur-super-mikro/periods/2022-01-01/value/terms/rate/otherwise/then",
    ],
    [
      "minor",
      "a count",
      ["observations"],
      push({ on: "2030-01-01", body: "BPS", value: 1 }),
      "figure added at observations/2030-01-01 BPS",
    ],
    [
      "major",
      "a count corrected",
      ["observations", 0, "value"],
      to(7_000_000),
      "figure changed at observations/2019-12-31 KemenKopUKM/value",
    ],
    [
      "major",
      "a target moved",
      ["targets", 0, "baseline", "value"],
      to(7),
      "figure changed at targets/go-digital-2024/baseline/value",
    ],
    [
      "major",
      "a region renamed",
      ["regions", "provinces", "regions", 0, "name"],
      to("Atjeh"),
      "region changed at regions/provinces/regions/11/name",
    ],
    ["minor", "a section that is new", ["decrees"], to([{ id: "k-1", value: 1 }]), "other added at decrees/k-1"],
  ])("%s: %s", (size, _, steps, change, line) => {
    const [said, lines] = brief(changed(steps, change));
    expect(lines).toContain(line);
    expect(said).toBe(line.startsWith("other added") ? "major" : size);
  });

  it("rows of a term in another order are a change, since the first that holds counts", () => {
    const steps = ["terms", 1, "periods", 1, "value", "terms", "rate"] as const;
    const after = changed(steps, (parent, last) => (parent as Record<string | number, Data[]>)[last]?.reverse());
    const { size, changes } = compareRulebooks(edition, after);
    expect(changes.map(({ what, how, path }) => [what, how, path.at(-1)])).toEqual([["order", "changed", "order"]]);
    expect(size).toBe("major");
  });

  it("names both editions, and gives both values", () => {
    const after = { ...changed([...pp7, "evidence"], to("unverified")), edition: "9.0.0" };
    expect(compareRulebooks(edition, after)).toEqual({
      kind: "rulebook-comparison",
      from: edition.edition,
      to: "9.0.0",
      size: "patch",
      changes: [
        {
          path: [...place, "evidence"],
          what: "grade",
          how: "lowered",
          before: "law-text",
          after: "unverified",
          size: "patch",
        },
      ],
    });
  });

  it("takes what an older edition does not hold for empty", () => {
    const { observations, ...older } = edition;
    const { size, changes } = compareRulebooks(older, edition);
    expect(changes).toHaveLength((observations as Data[]).length);
    expect([size, changes[0]?.what, changes[0]?.how]).toEqual(["minor", "figure", "added"]);
  });

  it("changes neither edition", () => {
    const [one, other] = [readEdition(), changed([...pp7, "evidence"], to("unverified"))];
    const before = JSON.stringify([one, other]);
    compareRulebooks(one, other);
    expect(JSON.stringify([one, other])).toBe(before);
  });
});

describe("compareRulebooks refuses", () => {
  it.each<[string, unknown, (string | number)[]]>([
    ["nothing", undefined, []],
    ["text that was not parsed", "{}", []],
    ["a list", [], []],
    ["another file", { name: "umkm", version: "1.0.0" }, ["edition"]],
    ["an edition without a name", { ...edition, edition: "" }, ["edition"]],
    ...["regulations", "sizes", "programmes"].map((name): [string, unknown, string[]] => [
      `a rulebook without ${name}`,
      Object.fromEntries(Object.entries(edition).filter(([one]) => one !== name)),
      [name],
    ]),
    ["a list that is none", { ...edition, sizes: {} }, ["sizes"]],
    ["what no file holds", { ...edition, extra: new Date(0) }, ["extra"]],
    ["a number that JSON has not", { ...edition, extra: [Number.NaN] }, ["extra", 0]],
  ])("%s", (_, input, path) => {
    expect(() => compareRulebooks(edition, input)).toThrow(refusal("invalid-rule", ["after", ...path]));
    expect(() => compareRulebooks(input, edition)).toThrow(refusal("invalid-rule", ["before", ...path]));
  });

  it("what lies more than 64 levels deep, or in itself", () => {
    const small = { edition: "1.0.0", regulations: [], sizes: [], programmes: [] };
    const nested = (depth: number, wrap: (inner: unknown) => unknown) => {
      let value: unknown = 1;
      for (let at = 0; at < depth; at++) value = wrap(value);
      return { ...small, value };
    };
    for (const wrap of [(inner: unknown) => [inner], (inner: unknown) => ({ inner })]) {
      expect(compareRulebooks(nested(63, wrap), nested(63, wrap)).size).toBe("none");
      expect(() => compareRulebooks(small, nested(64, wrap))).toThrow("at most 64 levels");
    }
    const list: unknown[] = [];
    list.push(list);
    const record: Record<string, unknown> = { ...small };
    record.self = record;
    expect(() => compareRulebooks(small, record)).toThrow("at most 64 levels");
    expect(() => compareRulebooks(small, { ...small, list })).toThrow("at most 64 levels");
  });
});
