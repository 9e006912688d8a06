import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { rulebookOf } from "../../scripts/rulebook/rulebookOf";
import * as umkm from "../../src/index";
import { root } from "../house/sourceFiles";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const read = (file: string): Json => JSON.parse(readFileSync(`${root}dist/${file}`, "utf8"));
const rulebook = read("rulebook.json");
const validate = new Ajv2020({ strict: true }).compile(read("schemas/rulebook.json") as object);

/** The objects of a value, one of each shape: the place without positions, and the names. */
function shapesIn(value: Json, place = "", found = new Map<string, Record<string, Json>>()) {
  if (typeof value !== "object" || value === null) return found;
  if (!Array.isArray(value)) {
    const shape = `${place} ${Object.keys(value).sort()}`;
    if (!found.has(shape)) found.set(shape, value);
  }
  for (const [name, one] of Object.entries(value))
    shapesIn(one, Array.isArray(value) ? place : `${place}/${name}`, found);
  return found;
}

describe("rulebook.json", () => {
  it("holds the law data of the sources, as JSON", () => {
    expect(rulebook).toEqual(JSON.parse(JSON.stringify(rulebookOf(umkm))));
  });

  it("holds every public constant that carries a citation, a grade or a check", () => {
    const data = JSON.stringify(rulebook);
    const carries = /"(cite|evidence|checkedOn)":/;
    const constants = Object.entries(umkm).flatMap(([name, value]): [string, object][] =>
      typeof value === "object" ? [[name, value]] : [],
    );
    const carrying = constants.filter(([, value]) => carries.test(JSON.stringify(value)));
    const inside = (value: object) => (Array.isArray(value) ? value : [value]);
    const missing = carrying.filter(([, value]) => inside(value).some((one) => !data.includes(JSON.stringify(one))));
    expect(carrying.length).toBeGreaterThan(40);
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});

describe("the schema of rulebook.json", () => {
  it("accepts it", () => {
    expect(validate(rulebook), JSON.stringify(validate.errors)).toBe(true);
  });

  it("refuses a name that it does not have, in every kind of object", () => {
    const copy = structuredClone(rulebook);
    const accepted = [...shapesIn(copy)].filter(([, one]) => {
      one["not a name"] = "count";
      const valid = validate(copy);
      delete one["not a name"];
      return valid;
    });
    expect(accepted.map(([shape]) => shape)).toEqual([]);
  });

  it.each([
    ["a grade that is none", "evidence", "rumour"],
    ["a day that is none", "checkedOn", "2026-13-01"],
    ["a value without a citation", "cite", []],
    ["a citation of nowhere", "at", ""],
    ["an id with blanks", "id", "Pasal 35"],
    ["a page that is not official", "url", "https://pasal.id/pp-7-2021"],
    ["a limit in words", "atMost", "satu miliar"],
    ["a negative limit", "atMost", -1],
  ])("refuses %s, in every kind of place", (_, name, wrong) => {
    const copy = structuredClone(rulebook);
    const having = [...shapesIn(copy)].filter(([, one]) => Object.hasOwn(one, name));
    const accepted = having.filter(([, one]) => {
      const right = one[name] as Json;
      one[name] = wrong as Json;
      const valid = validate(copy);
      one[name] = right;
      return valid;
    });
    expect(having.length).toBeGreaterThan(0);
    expect(accepted).toEqual([]);
  });
});
