import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { compareRulebooks } from "../../../src/rulebook/compareRulebooks";

const before = {
  edition: "1.0.0",
  regulations: [{ id: "pp-1", evidence: "secondary", title: "PP" }],
  sizes: [
    {
      id: "statute",
      periods: [
        {
          from: "2021-02-02",
          checkedOn: "2026-01-31",
          value: { limits: [{ measure: "modalUsaha", atMost: { mikro: 1_000_000_000 } }] },
        },
      ],
    },
  ],
  programmes: [],
};
const after = {
  ...before,
  edition: "2.0.0",
  regulations: [{ id: "pp-1", evidence: "unverified", title: "PP", note: "Gone." }],
  sizes: [
    {
      id: "statute",
      periods: [
        {
          from: "2021-02-02",
          checkedOn: "2026-01-31",
          value: { limits: [{ measure: "modalUsaha", atMost: { mikro: 2_000_000_000 } }] },
        },
      ],
    },
  ],
};
const comparison = compareRulebooks(before, after);
const wide = { width: Infinity };

describe("explain, of what changed between two editions", () => {
  it("says the size of all, and of each change its place and both values, in English", () => {
    expect(explain(comparison, en, wide)).toEqual([
      "Changes of the rule data from edition 1.0.0 to 2.0.0: 3. Size: major.",
      "- [patch] evidence grade lowered: regulations / pp-1 / evidence: from secondary to unverified",
      "- [patch] note added: regulations / pp-1 / note: from nothing to Gone.",
      "- [major] limit changed: sizes / statute / periods / 2021-02-02 / value / limits / modalUsaha / atMost / mikro: from 1,000,000,000 to 2,000,000,000",
    ]);
  });

  it("says it in Indonesian", () => {
    expect(explain(comparison, id, wide).slice(0, 2)).toEqual([
      "Perubahan data aturan dari edisi 1.0.0 ke 2.0.0: 3. Ukuran: major.",
      "- [patch] tingkat bukti turun: regulations / pp-1 / evidence: dari secondary menjadi unverified",
    ]);
  });

  it("names an entry that came with values of its own, without them", () => {
    const programme = { id: "kur-baru", text: "x".repeat(400) };
    const lines = explain(compareRulebooks(before, { ...before, programmes: [programme] }), en, wide);
    expect(lines[1]).toBe("- [minor] timeline added: programmes / kur-baru");
    const gone = explain(compareRulebooks({ ...before, programmes: [programme] }, before), en, wide);
    expect(gone[1]).toMatch(/^- \[major\] .*: programmes \/ kur-baru$/);
  });

  it("says that nothing changed", () => {
    expect(explain(compareRulebooks(before, before), en)).toEqual([
      "Nothing changed in the rule data from edition 1.0.0 to 1.0.0.",
    ]);
  });

  // A value without a place of its own stands on one line as it is.
  it("writes a value that is short as it is", () => {
    const use = (value: unknown) => ({ ...before, regulations: [{ ...before.regulations[0], note: value }] });
    const text = (value: unknown) => explain(compareRulebooks(before, use(value) as typeof before), en, wide)[1];
    expect(text(1.5)).toContain(": from nothing to 1.5");
    expect(text(true)).toContain(": from nothing to true");
    // As JSON, up to 400 characters, the brackets and quotation marks among them.
    expect(text(["x".repeat(396)])).toContain(`: from nothing to ["xx`);
    expect(text(["x".repeat(397)])).not.toContain("from nothing");
  });
});
