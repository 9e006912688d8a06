// What large input costs: each call with n and with 10 n of something, as a ratio within one run. Needs a build.
// 10 is linear; memory is the heap after the call less the one before it, with the answer still held.
import * as umkm from "../../dist/index.js";
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

const calls = [
  ["assessCluster, KUR khusus, members", 2_000, (n) => umkm.assessCluster(umkm.kurKhusus, group(n), { asOf })],
  ["assessCluster, own quantifiers, members", 2_000, (n) => umkm.assessCluster(counting, asking(n), { asOf })],
  ["clusterRemedies, KUR khusus, members", 2_000, (n) => umkm.clusterRemedies(umkm.kurKhusus, group(n), { asOf })],
  [
    "clusterRemedies, own quantifiers, members (square)",
    100,
    (n) => umkm.clusterRemedies(counting, asking(n), { asOf }),
  ],
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
