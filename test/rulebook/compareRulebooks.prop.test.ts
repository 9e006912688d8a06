import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRulebooks } from "../../src/rulebook/compareRulebooks";
import { type RulebookChange, reversedChanges } from "../../src/rulebook/rulebookComparison";
import { changed, type Data, leavesOf, readEdition, to } from "./editions";

type Place = readonly (string | number)[];
type Entry = Record<string | number, Data>;

const edition = readEdition();
const places = leavesOf(edition).filter(([section]) => section !== "edition");
const valueAt = (data: Data, place: Place) => place.reduce<Data>((inner, step) => (inner as Entry)[step] as Data, data);

/** Something else of the same type. */
function other(value: Data): Data {
  if (typeof value === "number") return value + 1_000_003;
  if (typeof value === "boolean") return !value;
  return typeof value === "string" ? `${value}x` : "no longer nothing";
}

/** No more of the edition than a place leads to, so that a comparison is quick, and the place in it. */
function partOf([section = "", at = 0, ...rest]: Place): [part: Record<string, Data>, place: Place] {
  const frame = { edition: "1.0.0", regulations: [], sizes: [], programmes: [] };
  const list = edition[section] as Data;
  if (!Array.isArray(list)) return [structuredClone({ ...frame, [section]: list }), [section, at, ...rest]];
  const entry = list[Number(at)] as { [name: string]: Data };
  const [name, position = 0, ...inner] = rest;
  if (name !== "periods") return [structuredClone({ ...frame, [section]: [entry] }), [section, 0, ...rest]];
  const period = (entry.periods as Data[])[Number(position)] as Data;
  return [
    structuredClone({ ...frame, [section]: [{ id: entry.id as Data, periods: [period] }] }),
    [section, 0, name, 0, ...inner],
  ];
}

/** What a change says of one side against the data: the value that its path leads to on the way to a leaf. */
function found({ path }: RulebookChange, data: Data, leaf: Place): Data | undefined {
  let value = data;
  for (const [at, step] of path.entries()) {
    const position = leaf[at] as string | number;
    if (!Array.isArray(value) && step !== position) return undefined;
    value = (value as Entry)[position] as Data;
    const names = typeof value === "object" && value !== null ? Object.values(value) : [value];
    // An entry is named after something of its own, and never after its position.
    const named = names.some((name) =>
      JSON.stringify(name)
        .split(/[^\w-]+/)
        .some((word) => word && step.includes(word)),
    );
    if (typeof position === "number" && !named && !step.startsWith("otherwise") && !step.startsWith("every-purpose")) {
      return undefined;
    }
  }
  return value;
}

/** Whether a row that a place leads to has the condition and the days of another: only a number tells the two apart. */
function hasTwin(data: Data, place: Place): boolean {
  const key = ({ when = null, from = null, until = null }: Entry) => JSON.stringify([when, from, until]);
  return place.some((step, at) => {
    const rows = valueAt(data, place.slice(0, at));
    if (!Array.isArray(rows)) return false;
    const [row, ...others] = [rows[Number(step)], ...rows.filter((_, n) => n !== step)] as Entry[];
    return row !== undefined && Object.hasOwn(row, "then") && others.some((one) => key(one) === key(row));
  });
}

describe("compareRulebooks", () => {
  it("finds nothing between an edition and itself", () => {
    expect(compareRulebooks(edition, readEdition())).toMatchObject({ size: "none", changes: [] });
  });

  it("reports every change of one value at its place, with what stood there and what does now", () => {
    const wrong = places.filter((place) => {
      const [before, inPart] = partOf(place);
      const [after] = partOf(place);
      const [parent, last] = [valueAt(after, inPart.slice(0, -1)) as Entry, inPart.at(-1) as string];
      parent[last] = other(parent[last] as Data);
      const { changes } = compareRulebooks(before, after);
      const right = changes.filter((change) => {
        const sides = [
          [change.before, before],
          [change.after, after],
        ] as const;
        return sides.every(([said, data]) => {
          const there = said === undefined ? undefined : found(change, data, inPart);
          return JSON.stringify(said) === JSON.stringify(there);
        });
      });
      if (hasTwin(after, inPart)) return !changes.some(({ path }) => String(path).includes("#"));
      // One change, or, where the value names its entry, the entry removed and added.
      return (
        changes.length === 0 ||
        changes.length > 2 ||
        right.length !== changes.length ||
        String(changes[0]?.path).includes("#")
      );
    });
    expect(places.length).toBeGreaterThan(4_000);
    expect(wrong).toEqual([]);
  });

  it("reads the same backwards, with every change reversed", () => {
    const some = fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 5, selector: String });
    const property = fc.property(some, (chosen) => {
      const after = readEdition();
      for (const place of chosen) {
        const parent = valueAt(after, place.slice(0, -1)) as Entry;
        const last = place.at(-1) as string;
        parent[last] = other(parent[last] as Data);
      }
      const forth = compareRulebooks(edition, after).changes;
      const back = compareRulebooks(after, edition).changes;
      expect(forth.length).toBeGreaterThan(0);
      expect(back.map(({ size, ...rest }) => rest)).toEqual(
        forth.map(({ path, what, how, before, after: now }) => ({
          path,
          what,
          how: reversedChanges[how],
          ...(now === undefined ? {} : { before: now }),
          ...(before === undefined ? {} : { after: before }),
        })),
      );
    });
    fc.assert(property, { numRuns: 20 });
  });

  it("takes the order of names, criteria and alternatives for no change", () => {
    const shuffled = (value: Data, list = ""): Data => {
      if (typeof value !== "object" || value === null) return value;
      if (!Array.isArray(value)) {
        return Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, inner]) => [name, shuffled(inner, name)]),
        );
      }
      const items = value.map((item) => shuffled(item));
      const rows = items.some((item) => typeof item === "object" && item !== null && "then" in item);
      return rows || list === "classes" ? items : items.reverse();
    };
    expect(compareRulebooks(edition, shuffled(edition)).changes).toEqual([]);
  });

  it("answers in plain data", () => {
    const comparison = compareRulebooks(edition, changed(["sizes", 0, "periods", 1, "from"], to("2021-02-03")));
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});
