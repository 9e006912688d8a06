import { expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/day/calendarDate";
import type { Remedy } from "../../../src/financing/types/remedy";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";
import { remedyLines } from "../../../src/messages/phrases/remedyLines";

const step: Remedy = {
  standing: "cited",
  criterion: "plafon-paling-banyak-100-juta",
  kind: "change",
  fact: "plafon",
  alternative: 0,
  open: false,
};
const change = "ask or arrange otherwise";

// By `Remedy`: a value, a bound in whole units or options, as the fact is written elsewhere.
it.each<[Remedy["fact"], Remedy["to"], string, string]>([
  ["plafon", undefined, "plafon", "plafon"],
  ["plafon", { atMost: 10_000 }, "plafon paling banyak Rp10.000", "plafon at most Rp10,000"],
  ["plafon", { atLeast: 10_000 }, "plafon paling sedikit Rp10.000", "plafon at least Rp10,000"],
  [
    "plafon",
    { atLeast: 10_000, atMost: 20_000 },
    "plafon paling sedikit Rp10.000 dan plafon paling banyak Rp20.000",
    "plafon at least Rp10,000 and plafon at most Rp20,000",
  ],
  [
    "establishedOn",
    { atLeast: "2024-03-05" },
    "tanggal berdiri usaha paling awal 5 Maret 2024",
    "day of establishment on or after 5 March 2024",
  ],
  [
    "establishedOn",
    { atMost: "2024-03-05" },
    "tanggal berdiri usaha paling lambat 5 Maret 2024",
    "day of establishment on or before 5 March 2024",
  ],
  ["ownDay", { atMost: "2024-03-05" }, "ownDay paling lambat 5 Maret 2024", "ownDay on or before 5 March 2024"],
  ["ownDay", { atLeast: "2024-03-05" }, "ownDay paling awal 5 Maret 2024", "ownDay on or after 5 March 2024"],
  ["ownCount", { atMost: 3 }, "ownCount paling banyak 3", "ownCount at most 3"],
  ["hasNpwp", true, "punya NPWP", "has an NPWP"],
  ["sector", "pertanian", "sektor usaha: pertanian", "sector: agriculture"],
  ["sector", { oneOf: ["pertanian", "jasa"] }, "sektor usaha: pertanian atau jasa", "sector: agriculture or services"],
])("says what %s must be: %j", (fact, to, indonesian, english) => {
  const remedy = { ...step, fact, ...(to === undefined ? {} : { to }) };
  expect(remedyLines([remedy], en, String)).toEqual([`- upper limit of the plafon: ${change} (${english})`]);
  expect(remedyLines([remedy], id, String)).toEqual([`- batas atas plafon: ajukan atau atur ulang (${indonesian})`]);
});

const march = "2024-03-05" as string as CalendarDate;
const wait = { ...step, kind: "wait", fact: "businessStartedOn" } as const;
const started = "first day of the business";
const dimulai = "tanggal mulai usaha";

it.each<[string, Remedy, string, string]>([
  ["to wait, till a day that is not known", wait, `tunggu (${dimulai})`, `wait (${started})`],
  [
    "to wait, under the same rule",
    { ...wait, from: march, ruleThen: "same" },
    `tunggu sampai 5 Maret 2024 (${dimulai})`,
    `wait until 5 March 2024 (${started})`,
  ],
  ...(["other", "none"] as const).map((ruleThen): [string, Remedy, string, string] => [
    `to wait, until ${ruleThen} may be in force`,
    { ...wait, from: march, ruleThen },
    `tunggu sampai 5 Maret 2024 (${dimulai}); pada hari itu mungkin berlaku aturan lain`,
    `wait until 5 March 2024 (${started}); another rule may be in force on that day`,
  ]),
  ["nothing", { ...step, kind: "none" }, "tidak dapat diubah (plafon)", "cannot be changed (plafon)"],
  [
    "nothing, but it may be so",
    { ...step, kind: "none", fact: "hasNpwp", to: true, open: true },
    "asalkan ternyata demikian (punya NPWP)",
    "provided that it turns out so (has an NPWP)",
  ],
  [
    "that members were not looked at",
    { ...step, kind: "not-worked-out", fact: "members" },
    "belum diketahui untuk anggota",
    "not known of members",
  ],
  ["to obtain", { ...step, kind: "obtain" }, "lengkapi yang belum ada (plafon)", "obtain what is missing (plafon)"],
])("tells %s", (_, remedy, indonesian, english) => {
  expect(remedyLines([remedy], en, String)).toEqual([`- upper limit of the plafon: ${english}`]);
  expect(remedyLines([remedy], id, String)).toEqual([`- batas atas plafon: ${indonesian}`]);
});

// Steps of one criterion and one alternative belong together; the criterion of each member stands for itself.
it("names the member of whom a criterion is asked", () => {
  const steps: Remedy[] = [
    step,
    { ...step, fact: "hasNpwp" },
    { ...step, alternative: 1 },
    { ...step, criterionOf: 0, member: 0 },
    { ...step, criterionOf: 1, member: 1 },
    { ...step, criterion: "own", criterionOf: 1, member: 1 },
  ];
  const nameOf = (member: number) => `M${member}`;
  const text = `${change} (plafon)`;
  expect(remedyLines(steps, en, nameOf)).toEqual([
    `- upper limit of the plafon: ${text} and ${change} (NPWP)`,
    `  - or ${text}`,
    `- M0, upper limit of the plafon: ${text}`,
    `- M1, upper limit of the plafon: ${text}`,
    `- M1, own: ${text}`,
  ]);
});
