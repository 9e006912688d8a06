/** Law data with one thing changed. */
export interface Mutant {
  /** Where, such as `periods.1.value.criteria.0.when.atMost`. */
  readonly path: string;
  /** What was done there. */
  readonly change: string;
  readonly data: unknown;
}

type Change = readonly [change: string, value: unknown];

const day = /^\d{4}-\d{2}-\d{2}$/;
const otherName: Readonly<Record<string, string>> = {
  atMost: "lessThan",
  lessThan: "atMost",
  atLeast: "moreThan",
  moreThan: "atLeast",
  onOrBefore: "onOrAfter",
  onOrAfter: "onOrBefore",
  any: "all",
  all: "any",
  some: "every",
  every: "some",
  establishedBefore: "establishedSince",
  establishedSince: "establishedBefore",
};
/** Not what decides: declared facts, names, what is put into words, and where a value stands and how well it is evidenced. */
const leftOut = [
  "facts",
  "memberFacts",
  "classes",
  "regulations",
  "id",
  "note",
  "source",
  "unit",
  "cite",
  "evidence",
  "fromEvidence",
  "untilEvidence",
  "checkedOn",
  "notCovered",
];

/**
 * Change law data in one place at a time: each amount, count, rate and share one unit up and down, each day one day, each
 * yes to no, each option to another, each comparator and combination to the other; each entry of a list and each limit in
 * time, purpose or condition left out.
 */
export function mutantsOf(data: unknown): Mutant[] {
  return changesIn(data).map(([path, change, now]) => ({ path: path.join("."), change, data: now }));
}

/** Every way to change a value, with the value as it is then. */
function changesIn(value: unknown, name = ""): [path: string[], change: string, value: unknown][] {
  const here = changesOf(value, name).map(([change, now]) => [[], change, now] as [string[], string, unknown]);
  if (typeof value !== "object" || value === null) return here;
  const copyWith = (key: string, now: unknown) =>
    Array.isArray(value)
      ? value.map((one, position) => (String(position) === key ? now : one))
      : { ...value, [key]: now };
  for (const [key, inner] of Object.entries(value)) {
    if (leftOut.includes(key)) continue;
    const within = Array.isArray(value) ? name : key;
    for (const [path, change, now] of changesIn(inner, within)) here.push([[key, ...path], change, copyWith(key, now)]);
  }
  return here;
}

function changesOf(value: unknown, name: string): Change[] {
  if (typeof value === "number") {
    const unit = unitOf(value, name);
    return [
      ["a unit more", value + unit],
      ["a unit less", value - unit],
    ];
  }
  if (typeof value === "boolean") return [["not", !value]];
  if (typeof value === "string") return changesOfText(value, name);
  if (Array.isArray(value)) {
    if (leftOut.includes(name)) return [];
    return value.map((_, at) => [`without entry ${at}`, value.filter((__, position) => position !== at)]);
  }
  return typeof value === "object" && value !== null ? changesOfObject(value as Record<string, unknown>) : [];
}

/** A tenth for a share of members: only a group of thousands tells a ten-thousandth. */
function unitOf(value: number, name: string): number {
  if (name === "atMostShare") return 0.1;
  return value > 1 || (Number.isInteger(value) && !["then", "rate"].includes(name)) ? 1 : 0.0001;
}

function changesOfText(value: string, name: string): Change[] {
  if (day.test(value)) {
    return [
      ["a day later", dayAfter(value, 1)],
      ["a day earlier", dayAfter(value, -1)],
    ];
  }
  if (name === "purpose") return [["the other purpose", value === "facilities" ? "registration" : "facilities"]];
  return [["another text", `${value}-x`]];
}

function changesOfObject(value: Record<string, unknown>): Change[] {
  const renamed = Object.keys(value)
    .filter((key) => otherName[key])
    .map((key): Change => {
      const entries = Object.entries(value).map(([one, inner]) => [one === key ? otherName[key] : one, inner]);
      return [`${key} to ${otherName[key]}`, Object.fromEntries(entries)];
    });
  const without = ["until", "purpose", "size", "when", "eitherByLaw"]
    .filter((key) => key in value)
    .map((key): Change => [`without ${key}`, Object.fromEntries(Object.entries(value).filter(([one]) => one !== key))]);
  return [...renamed, ...without, ...("not" in value ? [["without not", value.not] as Change] : [])];
}

function dayAfter(text: string, days: number): string {
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
