import { describe, expect, it } from "vitest";
import { apportionMethods } from "../../src/apportion/apportionment";
import { unknownReasons } from "../../src/core/fact/fact";
import { intensityBands } from "../../src/digital/digitalIntensity";
import { forecastModels } from "../../src/digital/forecast/forecast";
import { gernasBbi2023 } from "../../src/digital/national/gernasBbi2023";
import { gernasBbi2024 } from "../../src/digital/national/gernasBbi2024";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import { klaster } from "../../src/financing/programmes/klaster";
import { programmes } from "../../src/financing/programmes/programmes";
import { instalmentMethods } from "../../src/financing/types/instalment";
import { evidenceGrades } from "../../src/law/evidence";
import { regulations } from "../../src/law/regulations/regulations";
import { en } from "../../src/messages/en/en";
import { id } from "../../src/messages/id/id";
import type { Messages } from "../../src/messages/messages";
import { changedThings, changeSizes, reversedChanges } from "../../src/rulebook/rulebookComparison";
import { sizeAnswers } from "../../src/size/answer/answerOf";
import { sizeFacts, sizeMeasures } from "../../src/size/types/regime";
import { channelFacts } from "../../src/vocabulary/channelFacts";
import * as options from "../../src/vocabulary/options";
import { lawData } from "../law/check/lawData";

const law = await lawData();
const parts = law.flatMap((one) => [...objectsIn(one.periods), ...objectsIn(one.gaps ?? [])]);
const idsOf = (key: string) =>
  parts.flatMap((part) => ((part[key] ?? []) as { id: string }[]).map((criterion) => criterion.id));
/** The programmes, and what else is a rule over declared facts. */
const rules = [...programmes, klaster];
const declared: Record<string, unknown>[] = [
  sizeFacts,
  channelFacts,
  ...rules.flatMap((one) => [one.facts, one.memberFacts ?? {}]),
];
/** Lists that are no options of a fact: the reasons why one is not known, kinds of activity, and years. */
const notFacts = new Set(["supportActivityKinds", "kbliEditions"]);

/** Every id that occurs in the data, by the table of wording that must hold it and nothing else. */
const occurring: [name: string, ids: readonly string[], words: (messages: Messages) => object][] = [
  ["criteria", [...idsOf("criteria"), ...idsOf("memberCriteria"), ...idsOf("exclusions")], (m) => m.financing.criteria],
  ["exclusions", idsOf("exclusions"), (m) => m.size.exclusions],
  ["notCovered", parts.flatMap(({ notCovered }) => (notCovered ?? []) as string[]), (m) => m.law.notCovered],
  ["gaps", law.flatMap(({ gaps }) => (gaps ?? []).map((gap) => String(gap.id))), (m) => m.law.gaps],
  ["evidence", evidenceGrades, (m) => m.law.evidence],
  [
    "places",
    parts.flatMap(({ at }) => (typeof at === "string" && !/^Pasal /.test(at) ? [at] : [])),
    (m) => m.law.places,
  ],
  [
    "practices",
    regulations.flatMap(({ id, title }) => (title.startsWith("Praktik ") ? [id] : [])),
    (m) => m.law.practices,
  ],
  ["no rule", ["before-first", "gap", "repealed", "measure-not-used"], (m) => m.law.notInForce],
  ["programmes", rules.map((one) => one.id), (m) => m.financing.programmes],
  ["terms", parts.flatMap(({ terms }) => Object.keys(terms ?? {})), (m) => m.financing.terms],
  [
    "term values",
    parts.flatMap(({ then }) => [then].flat().filter((value): value is string => typeof value === "string")),
    (m) => m.financing.termValues,
  ],
  ["documents", parts.flatMap(({ document }) => (document ? [String(document)] : [])), (m) => m.financing.documents],
  ["instalment methods", instalmentMethods, (m) => m.financing.methods],
  ["status", ["eligible", "ineligible", "unknown"], (m) => m.financing.status],
  ["facts", ["members", ...declared.flatMap(Object.keys)], (m) => Object.assign({}, ...Object.values(m.facts.tables))],
  [
    "options",
    [
      ...Object.entries<readonly string[]>(options).flatMap(([name, list]) => (notFacts.has(name) ? [] : list)),
      ...declaredOptions(),
    ],
    (m) => m.facts.options,
  ],
  ["why", [...unknownReasons, "range"], (m) => m.facts.why],
  ["answers", sizeAnswers, (m) => m.size.answers],
  ["sizes", [...options.sizes, "excluded"], (m) => m.size.sizes],
  [
    "assumed",
    [
      "purpose:facilities",
      "policy:either",
      "policy:both",
      ...sizeMeasures.map((measure) => `policy:by-${measure}`),
      "partOf:none",
      "foreignOwned:false",
    ],
    (m) => m.size.assumed,
  ],
  ["targets", [goDigital2024.id, gernasBbi2023.id, gernasBbi2024.id], (m) => m.progress.targets],
  ["progress status", ["achieved", "on-track", "behind", "missed", "unknown"], (m) => m.progress.status],
  ["methods of apportionment", apportionMethods, (m) => m.population.methods],
  ["models", forecastModels, (m) => m.forecast.models],
  ["shapes", ["linear", "geometric"], (m) => m.forecast.shapes],
  ["steps", ["month", "quarter", "year"], (m) => m.forecast.every],
  ["bands", intensityBands, (m) => m.adoption.bands],
  ["changed things", changedThings, (m) => m.rulebook.things],
  ["ways to change", Object.keys(reversedChanges), (m) => m.rulebook.hows],
  ["sizes of changes", changeSizes, (m) => m.rulebook.sizes],
  ["support", options.supportActivityKinds, (m) => m.support.kinds],
];

describe.each([
  ["id", id],
  ["en", en],
])("%s", (_name, messages) => {
  it.each(occurring)("words every id that occurs, and no other: %s", (_table, ids, words) => {
    expect(Object.keys(words(messages)).sort()).toEqual([...new Set(ids)].sort());
  });

  it("has no empty wording", () => {
    expect(leaves(messages).filter(([, text]) => typeof text === "string" && text.trim() === "")).toEqual([]);
  });

  it("words both answers of every yes-no fact", () => {
    const tables: Record<string, { yes?: string; no?: string }> = Object.assign(
      {},
      ...Object.values(messages.facts.tables),
    );
    const asked = declared.flatMap((facts) => Object.keys(facts).filter((fact) => facts[fact] === "yes-no"));
    expect(asked.filter((fact) => !tables[fact]?.yes || !tables[fact]?.no)).toEqual([]);
  });

  it("cannot be written", () => {
    expect(Object.isFrozen(messages.law.evidence)).toBe(true);
  });
});

it("both languages have the same keys", () => {
  expect(leaves(id).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
});

it("both languages differ", () => {
  const english = new Map(leaves(en));
  const same = leaves(id).filter(([path, text]) => typeof text === "string" && english.get(path) === text);
  // Names of forms, papers and programmes stay; a sentence never does.
  expect(same.filter(([, text]) => String(text).split(" ").length > 3)).toEqual([]);
});

function declaredOptions(): string[] {
  return declared.flatMap(Object.values).flatMap((kind) => (Array.isArray(kind) ? kind : []));
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

function leaves(value: object, path = ""): [string, unknown][] {
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, inner]) =>
      typeof inner === "object" ? leaves(inner, `${path}.${key}`) : [[`${path}.${key}`, inner] as [string, unknown]],
    );
}
