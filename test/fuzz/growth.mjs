// What large input costs: each call with n and with 10 n of something, as a ratio within one run. Needs a build.
// 10 is linear; memory is the heap after the call less the one before it, with the answer still held.
import * as entities from "../../dist/entities/index.js";
import * as umkm from "../../dist/index.js";
import { id } from "../../dist/messages/id/index.js";
import * as sql from "../../dist/sql/index.js";

const asOf = "2024-03-05";
const cite = [{ regulation: "own-1", at: "Pasal 1" }];
const graded = { cite, evidence: "unverified" };

/** A programme of one's own, for groups where it asks members something. */
function programmeOf({ criteria, memberCriteria }) {
  const named = (list, of) => list.map((when, n) => ({ id: `${of}-${n}`, when, ...graded }));
  const value = {
    criteria: named(criteria, "own"),
    notCovered: [],
    ...(memberCriteria && { memberCriteria: named(memberCriteria, "member") }),
  };
  return {
    id: "own",
    facts: { plafon: "rupiah", open: "yes-no", workers: "count" },
    ...(memberCriteria && { memberFacts: { plafon: "rupiah", open: "yes-no" } }),
    regulations: [{ id: "own-1", title: "Contoh" }],
    changes: { plafon: "ask", open: "obtain" },
    periods: [{ from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value }],
  };
}

const membersOf = (n) =>
  Array.from({ length: n }, (_, at) => ({ plafon: at % 3 === 0 ? 600_000_000 : 100_000_000, open: at % 2 === 0 }));
const group = (n) => ({ cluster: {}, members: membersOf(n).map(({ plafon }) => ({ plafon })) });
const capped = { fact: "plafon", atMost: 500_000_000 };
const counting = umkm.defineProgramme(
  programmeOf({
    criteria: [{ count: capped, atLeast: 10 }, { every: { fact: "open", is: true } }],
    memberCriteria: [capped],
  }),
);
const asking = (n) => ({ cluster: {}, members: membersOf(n) });
const long = (n) => Array.from({ length: n }, (_, at) => ({ fact: "plafon", atMost: 1_000_000 + at }));
const wide = (n) => programmeOf({ criteria: [{ all: long(n) }] });
const listed = (n) => programmeOf({ criteria: long(n) });
const cached = (make) => {
  const made = new Map();
  return (n) => {
    if (!made.has(n)) made.set(n, make(n));
    return made.get(n);
  };
};
const [wideOwn, listedOwn] = [
  cached((n) => umkm.defineProgramme(wide(n))),
  cached((n) => umkm.defineProgramme(listed(n))),
];
const facts = { plafon: 2_000_000 };
const sizeFacts = (n) => Array.from({ length: n }, (_, at) => ({ modalUsaha: at * 1_000_000 }));

const list = (n, make) => Array.from({ length: n }, (_, at) => make(at));
/** A table with so many names. */
const table = (n, make) => Object.fromEntries(list(n, (at) => [`name-${at}`, make(at)]));
const ids = (n) => list(n, (at) => `b-${at}`);
const activity = (businesses) => ({ id: "a", kind: "pelatihan", title: "Foto", on: "2024-01-01", businesses });
const regions = (n) => ({ regions: table(n, (at) => ({ kopi: at, tenun: n - at })) });
const rows = (n) => ({
  rows: table(n, (at) => ({ mikro: at, kecil: 2 })),
  rowTotals: table(n, (at) => at + 3),
  columnTotals: { mikro: 1, kecil: 2 },
});
const day = (at) => new Date(Date.UTC(1200, 0, 1 + at)).toISOString().slice(0, 10);
const counts = (n) => list(n, (at) => ({ on: day(at), value: 1_000 + at, body: "A", evidence: "unverified" }));
const edition = (n, title) => ({
  edition: "1.0.0",
  regulations: list(n, (at) => ({ id: `own-${at}`, title })),
  sizes: [],
  programmes: [],
});
const counted = { asOf, base: { id: "counted", value: 1e9 } };
const size = umkm.classifySize({ modalUsaha: 1 }, { asOf, purpose: "registration" });

const calls = [
  ["assessCluster, KUR khusus, members", 2_000, (n) => umkm.assessCluster(umkm.kurKhusus, group(n), { asOf })],
  ["assessCluster, own quantifiers, members", 2_000, (n) => umkm.assessCluster(counting, asking(n), { asOf })],
  ["clusterRemedies, KUR khusus, members", 2_000, (n) => umkm.clusterRemedies(umkm.kurKhusus, group(n), { asOf })],
  ["clusterRemedies, own quantifiers, members", 2_000, (n) => umkm.clusterRemedies(counting, asking(n), { asOf })],
  ["defineProgramme, one long condition", 2_000, (n) => umkm.defineProgramme(wide(n))],
  ["defineProgramme, many criteria", 1_000, (n) => umkm.defineProgramme(listed(n))],
  ["assess, one long condition", 2_000, (n) => umkm.assess(wideOwn(n), {}, { asOf })],
  ["assess, many criteria", 1_000, (n) => umkm.assess(listedOwn(n), {}, { asOf })],
  ["compileAssess, one long condition", 2_000, (n) => umkm.compileAssess(wideOwn(n), { asOf })(facts)],
  ["remedies, one long condition", 200, (n) => umkm.remedies(wideOwn(n), { plafon: 900_000_000 }, { asOf })],
  ["remedies, many criteria", 100, (n) => umkm.remedies(listedOwn(n), { plafon: 900_000_000 }, { asOf })],
  [
    "eligibilitySql, one long condition",
    2_000,
    (n) => sql.eligibilitySql(wideOwn(n), { asOf, columns: { plafon: "plafon" }, dialect: "duckdb" }),
  ],
  ["classifySizes, businesses", 20_000, (n) => [...umkm.classifySizes(sizeFacts(n), { asOf })]],
  ["tallySizes, businesses", 20_000, (n) => umkm.tallySizes(sizeFacts(n), { asOf })],
  [
    "apportion, weights",
    10_000,
    (n) =>
      umkm.apportion(
        n * 7,
        sizeFacts(n).map((_, at) => at + 1),
        { method: "webster" },
      ),
  ],
  [
    "clusterSchema, members",
    2_000,
    (n) => entities.clusterSchema.parse({ id: "k", members: ids(n).map((one) => ({ business: { id: one } })) }),
  ],
  ["supportActivitySchema, businesses", 20_000, (n) => entities.supportActivitySchema.parse(activity(ids(n)))],
  [
    "supportCoverage, activities",
    2_000,
    (n) =>
      umkm.supportCoverage(
        ids(n).map((one) => activity([one])),
        counted,
      ),
  ],
  ["supportCoverage, businesses", 20_000, (n) => umkm.supportCoverage([activity(ids(n))], counted)],
  ["reconcile, rows", 2_000, (n) => umkm.reconcile(rows(n))],
  ["explain a reconciliation, rows", 2_000, (n) => umkm.explain(umkm.reconcile(rows(n)), id)],
  [
    "shiftOfShares, parts",
    2_000,
    (n) =>
      umkm.shiftOfShares(
        table(n, (at) => at + 1),
        table(n, (at) => n - at),
      ),
  ],
  ["locationQuotients, regions", 2_000, (n) => umkm.locationQuotients(regions(n))],
  ["explain location quotients, regions", 1_000, (n) => umkm.explain(umkm.locationQuotients(regions(n)), id)],
  ["fitForecast, observations", 2_000, (n) => umkm.fitForecast(counts(n), { model: "linear", asOf })],
  ["assessProgress, observations", 2_000, (n) => umkm.assessProgress(umkm.goDigital2024, counts(n), { asOf })],
  [
    "splitAdditions, parties",
    1_000,
    (n) => umkm.splitAdditions(umkm.goDigital2024, { parties: ids(n).map((one, at) => ({ id: one, weight: at + 1 })) }),
  ],
  [
    "transitions, businesses",
    20_000,
    (n) =>
      umkm.transitions(
        list(n, () => size),
        list(n, () => size),
      ),
  ],
  ["compareRulebooks, regulations", 200, (n) => umkm.compareRulebooks(edition(n, "a"), edition(n, "b"))],
  ["nextFacts, answers", 100, (n) => umkm.nextFacts(list(n, () => umkm.assess(umkm.kurMikro, {}, { asOf })))],
];

for (const [name, n, call] of calls) {
  call(n);
  const [small, large] = [costOf(() => call(n)), costOf(() => call(10 * n))];
  console.log(
    `${name}: ${n} ${small.ms.toFixed(1)} ms, ${10 * n} ${large.ms.toFixed(1)} ms; time x${(large.ms / small.ms).toFixed(1)}, memory x${(large.bytes / small.bytes).toFixed(1)} (${(large.bytes / 1e6).toFixed(1)} MB)`,
  );
}

function costOf(call) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let ms = Number.POSITIVE_INFINITY;
  let answer;
  for (let turn = 0; turn < 3; turn += 1) {
    const start = process.hrtime.bigint();
    answer = call();
    ms = Math.min(ms, Number(process.hrtime.bigint() - start) / 1e6);
    if (ms > 2_000) break;
  }
  globalThis.gc?.();
  const bytes = process.memoryUsage().heapUsed - before;
  return { ms, bytes: Math.max(bytes, 1), answer };
}
