import { describe, expect, it } from "vitest";
import { apportionMethods } from "../../src/apportion/apportionment";
import { unknownReasons } from "../../src/core/fact/fact";
import { intensityBands } from "../../src/digital/digitalIntensity";
import { forecastModels } from "../../src/digital/forecast/forecast";
import { gernasBbi2023 } from "../../src/digital/national/gernasBbi2023";
import { gernasBbi2024 } from "../../src/digital/national/gernasBbi2024";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import { rpjmnEntrepreneurship2029 } from "../../src/digital/national/rpjmnEntrepreneurship2029";
import { rpjmnSmallMedium2029 } from "../../src/digital/national/rpjmnSmallMedium2029";
import { rpjmnSmallMediumCount2029 } from "../../src/digital/national/rpjmnSmallMediumCount2029";
import { klaster, klasterProvisions } from "../../src/financing/programmes/klaster";
import { programmes } from "../../src/financing/programmes/programmes";
import { instalmentMethods } from "../../src/financing/types/instalment";
import type { ProgrammeWords } from "../../src/financing/types/programmeWords";
import { evidenceGrades } from "../../src/law/evidence";
import { regulations } from "../../src/law/regulations/regulations";
import { en } from "../../src/messages/en/en";
import { lawWords as english } from "../../src/messages/en/lawWords";
import { id } from "../../src/messages/id/id";
import { lawWords as indonesian } from "../../src/messages/id/lawWords";
import type { Messages } from "../../src/messages/messages";
import { changedThings, changeSizes, reversedChanges } from "../../src/rulebook/rulebookComparison";
import { sizeAnswers } from "../../src/size/answer/answerOf";
import type { SizeNotCovered } from "../../src/size/types/regime";
import { sizeFacts, sizeMeasures } from "../../src/size/types/regime";
import { channelFacts } from "../../src/vocabulary/channelFacts";
import * as options from "../../src/vocabulary/options";
import { type LawData, lawData } from "../law/check/lawData";

const law = await lawData();
const targets = [
  goDigital2024,
  gernasBbi2023,
  gernasBbi2024,
  rpjmnSmallMedium2029,
  rpjmnSmallMediumCount2029,
  rpjmnEntrepreneurship2029,
];

type Topic = keyof ProgrammeWords;
const texts = (values: readonly unknown[]) => values.filter((value): value is string => typeof value === "string");
/** What a law names of each topic that laws have words for. */
const named: Readonly<Record<Topic, (one: LawData) => readonly string[]>> = {
  programmes: ({ id }) => [id],
  criteria: (one) =>
    partsOf(one).flatMap(
      ({ criteria = [], memberCriteria = [], unread = [], memberUnread = [], notAsked = [], exclusions = [] }) =>
        [criteria, memberCriteria, unread, memberUnread, notAsked, exclusions].flatMap((list) =>
          (list as { id: string }[]).map(({ id }) => id),
        ),
    ),
  documents: (one) => texts(partsOf(one).map(({ document }) => document)),
  termValues: (one) => texts(partsOf(one).flatMap(({ then }) => then)),
  gaps: ({ gaps = [] }) => texts(gaps.map(({ id }) => id)),
  notCovered: (one) =>
    partsOf(one).flatMap(({ notCovered }) =>
      ((notCovered ?? []) as SizeNotCovered[]).map((left) => (typeof left === "string" ? left : left.id)),
    ),
  places: (one) => texts(partsOf(one).map(({ at }) => at)).filter((at) => !/^Pasal /.test(at)),
  facts: ({ facts, memberFacts }) => Object.keys({ ...(facts as object), ...(memberFacts as object) }),
  options: ({ facts, memberFacts }) => texts([facts, memberFacts].flatMap((one) => Object.values(one ?? {}).flat())),
};
const namedByAll = (topic: Topic) => law.flatMap((one) => named[topic](one));

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
  ["criteria", namedByAll("criteria"), (m) => m.financing.criteria],
  ["exclusions", exclusionIds(), (m) => m.size.exclusions],
  ["notCovered", namedByAll("notCovered"), (m) => m.law.notCovered],
  ["gaps", namedByAll("gaps"), (m) => m.law.gaps],
  ["evidence", evidenceGrades, (m) => m.law.evidence],
  ["places", namedByAll("places"), (m) => m.law.places],
  [
    "practices",
    regulations.flatMap(({ id, title }) => (title.startsWith("Praktik ") ? [id] : [])),
    (m) => m.law.practices,
  ],
  ["no rule", ["before-first", "gap", "repealed", "measure-not-used"], (m) => m.law.notInForce],
  ["programmes", rules.map((one) => one.id), (m) => m.financing.programmes],
  [
    "terms",
    law.flatMap((one) => partsOf(one).flatMap(({ terms }) => Object.keys(terms ?? {}))),
    (m) => m.financing.terms,
  ],
  ["term values", namedByAll("termValues"), (m) => m.financing.termValues],
  ["documents", namedByAll("documents"), (m) => m.financing.documents],
  ["instalment methods", instalmentMethods, (m) => m.financing.methods],
  ["status", ["eligible", "presumably-eligible", "ineligible", "unknown"], (m) => m.financing.status],
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
  ["targets", targets.map(({ id }) => id), (m) => m.progress.targets],
  ["bases of shares", targets.flatMap((one) => ("of" in one ? [one.of] : [])), (m) => m.progress.bases],
  ["progress status", ["achieved", "on-track", "behind", "missed", "unknown"], (m) => m.progress.status],
  ["incomparable", ["different-registers", "different-regions"], (m) => m.population.incomparable],
  ["methods of apportionment", apportionMethods, (m) => m.population.methods],
  ["models", forecastModels, (m) => m.forecast.models],
  ["shapes", ["linear", "geometric"], (m) => m.forecast.shapes],
  ["steps", ["month", "quarter", "year"], (m) => m.forecast.every],
  ["bands", intensityBands, (m) => m.adoption.bands],
  ["changed things", changedThings, (m) => m.rulebook.things],
  ["ways to change", Object.keys(reversedChanges), (m) => m.rulebook.hows],
  ["sizes of changes", changeSizes, (m) => m.rulebook.sizes],
  ["support", options.supportActivityKinds, (m) => m.support.kinds],
  [
    "provisions",
    klasterProvisions.flatMap(({ id, kind }) => (kind === "activity" ? [] : [id])),
    (m) => m.support.provisions,
  ],
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

/** Each id of a topic, with the programmes in whose words it stands: none for what several laws share. */
const wordedIn = (lists: readonly object[], topic: Topic) =>
  lists.flatMap((words) => {
    const { programmes: own = {}, [topic]: table = {} } = words as Partial<Record<Topic, object>>;
    return Object.keys(table).map((word) => [word, Object.keys(own)] as const);
  });

describe.each(Object.keys(named) as Topic[])("the words of laws: %s", (topic) => {
  const worded = wordedIn(indonesian, topic);

  it("say each id once, and in both languages in the same place", () => {
    const ids = worded.map(([word]) => word);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((word, at) => ids.indexOf(word) !== at)).toEqual([]);
    expect(wordedIn(english, topic).sort()).toEqual(worded.sort());
  });

  it("lie beside the programmes that alone need them", () => {
    const homes = wordedIn(indonesian, "programmes").map(([, ids]) => ids);
    const misplaced = worded.filter(([word, place]) => {
      const users = law.filter((one) => named[topic](one).includes(word)).map((one) => one.id);
      const home = homes.find((ids) => users.every((user) => ids.includes(user))) ?? [];
      // Records have options of the vocabulary, too.
      return topic === "options" && place.length === 0 ? false : home.join() !== place.join();
    });
    expect(misplaced).toEqual([]);
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

function exclusionIds(): string[] {
  const lists = law.flatMap((one) => partsOf(one).map(({ exclusions = [] }) => exclusions as { id: string }[]));
  return lists.flat().map(({ id }) => id);
}

function declaredOptions(): string[] {
  return declared.flatMap(Object.values).flatMap((kind) => (Array.isArray(kind) ? kind : []));
}

/** Every object in the periods and gaps of a law. */
function partsOf({ periods, gaps = [] }: LawData): Record<string, unknown>[] {
  return [...objectsIn(periods), ...objectsIn(gaps)];
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
