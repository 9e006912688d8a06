import { readFileSync } from "node:fs";
import { listOf } from "./programmeTables.mjs";
import { readFacts } from "./readFacts.mjs";
import { readTables } from "./readTables.mjs";

/** The golden cases of the size classes in a file of test/cases. */
export function readSizeCases(file, declared) {
  const text = readFileSync(new URL(`../cases/${file}.md`, import.meta.url), "utf8");
  return readTables(text).flatMap(({ headings, rows }) =>
    rows.map(({ note: name, day: asOf, facts, options = "", ...cells }) => ({
      name,
      cite: headings[1],
      facts: readFacts(facts, declared),
      options: { asOf, ...Object.fromEntries(partsOf(options).map(optionOf)) },
      expected: expectedOf(cells, declared),
    })),
  );
}

const partsOf = (cell) => (cell === "" ? [] : cell.split(" · "));

/** An option, as `purpose registration` or `policy by modalUsaha`. */
function optionOf(text) {
  const [, name, by, value] = /^(purpose|policy|independence|standard|maxAgeDays) (by )?(\S+)$/.exec(text) ?? [];
  if (!name) throw new Error(`not an option: ${text}`);
  if (by) return [name, { by: value }];
  return [name, name === "maxAgeDays" ? Number(value) : value];
}

const columns = {
  answer: (cell) => answerOf(cell),
  conflict: (cell) => ({ conflict: { yes: true, no: false, "?": null }[cell] }),
  assumed: (cell) => ({ assumed: listOf(cell) }),
  ignored: (cell) => ({ ignored: listOf(cell) }),
  missing: (cell) => ({ missing: partsOf(cell).map(missingOf) }),
  readings: (cell, declared) => ({ readings: partsOf(cell).map((one) => readingOf(one, declared)) }),
  rule: (cell) => ({ basis: { rule: cell } }),
  and: (cell) => Object.fromEntries(partsOf(cell).map(otherOf)),
  "of the basis": (cell) => ({ basis: Object.fromEntries(partsOf(cell).map(otherOf)) }),
};

function expectedOf(cells, declared) {
  const expected = {};
  for (const [name, cell] of Object.entries(cells)) {
    if (!Object.hasOwn(columns, name)) throw new Error(`not a column: ${name}`);
    if (cell === "") continue;
    const { basis, ...found } = columns[name](cell, declared);
    Object.assign(expected, found, basis && { basis: { ...expected.basis, ...basis } });
  }
  return expected;
}

/** An answer, as `mikro`, `unknown: mikro, kecil`, `excluded` or `no-rule gap`. */
function answerOf(cell) {
  if (/^(mikro|kecil|menengah|besar)$/.test(cell)) return { status: "known", size: cell };
  const [, status, , why, , candidates] = /^(unknown|excluded|no-rule)( ([a-z-]+))?(: (.+))?$/.exec(cell) ?? [];
  if (!status) throw new Error(`not an answer: ${cell}`);
  return { status, ...(why && { why }), ...(candidates && { candidates: listOf(candidates) }) };
}

/** A missing fact, as `kekayaanBersih not-asked decisive, weight 1`. */
function missingOf(text) {
  const [, fact, why, not, , weight] = /^(\S+) (\S+) (not )?decisive(, weight (\d+))?$/.exec(text) ?? [];
  if (!fact) throw new Error(`not a missing fact: ${text}`);
  return { fact, why, decisive: !not, ...(weight && { weight: Number(weight) }) };
}

/** A reading, as `modalUsaha 800_000_000: mikro, up to 1_000_000_000`. */
function readingOf(text, declared) {
  const [, measure, observed, size, , atMost] = /^(\S+) (\S+): ([a-z]+|\?)(, up to (\S+))?$/.exec(text) ?? [];
  if (!measure) throw new Error(`not a reading: ${text}`);
  const amount = (cell) => readFacts(`${measure} ${cell}`, declared)[measure];
  return {
    measure,
    size: size === "?" ? null : size,
    observed: amount(observed),
    atMost: atMost ? amount(atMost) : null,
  };
}

/** Anything else of an outcome, as `asOf "2024-03-05"`: its name and JSON. */
function otherOf(text) {
  const at = text.indexOf(" ");
  return [text.slice(0, at), JSON.parse(text.slice(at + 1))];
}
