import { expect, it } from "vitest";
import type { AnyCondition } from "../../../src/criteria/anyCondition";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";
import { conditionText } from "../../../src/messages/phrases/conditionText";

const npwp: AnyCondition = {
  any: [
    { fact: "plafon", atMost: 50_000_000 },
    { fact: "hasNpwp", is: true },
  ],
};

it.each<[AnyCondition, string, string]>([
  [{ fact: "plafon", atMost: 100_000_000 }, "plafon paling banyak Rp100.000.000", "plafon at most Rp100,000,000"],
  [{ fact: "plafon", moreThan: 10_000_000 }, "plafon lebih dari Rp10.000.000", "plafon more than Rp10,000,000"],
  // A limit is never rounded: 0.125 % is not 0.13 %.
  [{ share: "plafon", of: "x", atMost: 0.00125 }, "plafon paling banyak 0,125% dari x", "plafon at most 0.125% of x"],
  [{ share: "plafon", of: "x", atMost: 0.07 }, "plafon paling banyak 7% dari x", "plafon at most 7% of x"],
  [{ fact: "tenagaKerja", atLeast: 5 }, "tenaga kerja paling sedikit 5", "tenaga kerja at least 5"],
  [{ fact: "tenagaKerja", lessThan: 20 }, "tenaga kerja kurang dari 20", "tenaga kerja less than 20"],
  [
    { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
    "usaha berjalan paling singkat 6 bulan",
    "the business has run for at least 6 months",
  ],
  [
    { fact: "lastLoanOn", monthsBeforeAsOf: 12 },
    "lastLoanOn paling singkat 12 bulan yang lalu",
    "lastLoanOn at least 12 months ago",
  ],
  [
    { fact: "marketplaceSince", monthsBeforeAsOf: 0 },
    "tanggal mulai di marketplace paling lambat hari itu",
    "first day on a marketplace on or before that day",
  ],
  [
    { not: { fact: "businessStartedOn", monthsBeforeAsOf: 6 } },
    "usaha berjalan kurang dari 6 bulan",
    "the business has run for less than 6 months",
  ],
  [
    { not: { fact: "lastInternetSaleOn", monthsBeforeAsOf: 12 } },
    "penjualan terakhir lewat internet kurang dari 12 bulan yang lalu",
    "last sale through the internet less than 12 months ago",
  ],
  [
    { not: { fact: "qrisSince", monthsBeforeAsOf: 0 } },
    "tidak benar bahwa tanggal mulai QRIS paling lambat hari itu",
    "it is not so that first day of QRIS on or before that day",
  ],
  [
    { fact: "establishedOn", onOrBefore: "2021-02-01" },
    "tanggal berdiri usaha paling lambat 1 Februari 2021",
    "day of establishment on or before 1 February 2021",
  ],
  [
    { fact: "establishedOn", onOrAfter: "2021-02-02" },
    "tanggal berdiri usaha paling awal 2 Februari 2021",
    "day of establishment on or after 2 February 2021",
  ],
  [{ fact: "hasNpwp", is: true }, "punya NPWP", "has an NPWP"],
  [{ not: { fact: "hasNpwp", is: true } }, "tidak punya NPWP", "has no NPWP"],
  [{ fact: "own", is: false }, "own: tidak", "own: no"],
  [
    { fact: "sector", in: ["pertanian", "jasa"] },
    "sektor usaha: pertanian atau jasa",
    "sector: agriculture or services",
  ],
  [{ not: { fact: "sector", is: "perdagangan" } }, "sektor usaha bukan perdagangan", "sector not trade"],
  [
    { sum: ["plafon", "kurMikroOutstanding"], atMost: 100_000_000 },
    "jumlah plafon dan sisa pokok KUR mikro paling banyak Rp100.000.000",
    "sum of plafon and outstanding KUR mikro at most Rp100,000,000",
  ],
  [
    { share: "plafon", of: "modalUsaha", atMost: 0.7 },
    "plafon paling banyak 70% dari modal usaha",
    "plafon at most 70% of modal usaha",
  ],
  [npwp, "plafon paling banyak Rp50.000.000 atau punya NPWP", "plafon at most Rp50,000,000 or has an NPWP"],
  [{ all: [] }, "tidak menanyakan apa pun", "asks nothing"],
  [
    { all: [npwp, { fact: "hasNib", is: true }] },
    "(plafon paling banyak Rp50.000.000 atau punya NPWP); dan punya NIB",
    "(plafon at most Rp50,000,000 or has an NPWP); and has a NIB",
  ],
  [
    { not: npwp },
    "tidak benar bahwa plafon paling banyak Rp50.000.000 atau punya NPWP",
    "it is not so that plafon at most Rp50,000,000 or has an NPWP",
  ],
  [
    {
      atLeast: 1,
      of: [
        { fact: "hasNib", is: true },
        { fact: "hasNik", is: true },
      ],
    },
    "paling sedikit 1 dari: punya NIB; punya NIK",
    "at least 1 of: has a NIB; has a NIK",
  ],
  [{ every: { fact: "hasNik", is: true } }, "setiap anggota: punya NIK", "every member: has a NIK"],
  [
    { some: { fact: "hasNik", is: true } },
    "sekurang-kurangnya satu anggota: punya NIK",
    "at least one member: has a NIK",
  ],
  [
    { count: { fact: "hasNik", is: true }, atLeast: 2, atMost: 5 },
    "anggota dengan punya NIK: paling sedikit 2, paling banyak 5",
    "members with has a NIK: at least 2, at most 5",
  ],
  [
    { count: { fact: "hasNik", is: true }, atLeast: 2 },
    "anggota dengan punya NIK: paling sedikit 2",
    "members with has a NIK: at least 2",
  ],
  [
    { count: { fact: "hasNik", is: true }, atMost: 5 },
    "anggota dengan punya NIK: paling banyak 5",
    "members with has a NIK: at most 5",
  ],
  [
    { count: { fact: "hasNik", is: true }, atMostShare: 0.5 },
    "anggota dengan punya NIK: paling banyak 50% dari seluruh anggota",
    "members with has a NIK: at most 50% of all members",
  ],
  // What has parts of its own stands in brackets; a share is one thing.
  [
    {
      all: [
        { atLeast: 1, of: [{ fact: "hasNib", is: true }] },
        { share: "plafon", of: "modalUsaha", atMost: 0.7 },
      ],
    },
    "(paling sedikit 1 dari: punya NIB); dan plafon paling banyak 70% dari modal usaha",
    "(at least 1 of: has a NIB); and plafon at most 70% of modal usaha",
  ],
  [{ fact: "own", is: true }, "own: ya", "own: yes"],
  [{ not: { fact: "own", atMost: 3 } }, "tidak benar bahwa own paling banyak 3", "it is not so that own at most 3"],
])("%j", (condition, indonesian, english) => {
  expect([conditionText(condition, id), conditionText(condition, en)]).toEqual([indonesian, english]);
});
