import type { SizeWording } from "../wording/sizeWording";
import { exclusions } from "./sizeLaw";

const glosses = { mikro: "micro", kecil: "small", menengah: "medium", besar: "large" } as const;

/** A class of the law with its translation; one of another regime as it is. */
const glossed = (size: string) => (Object.hasOwn(glosses, size) ? `${size} (${glosses[size as "mikro"]})` : size);

/** Size classes, in English. */
export const size: SizeWording = {
  sizes: { mikro: "mikro", kecil: "kecil", menengah: "menengah", besar: "besar", excluded: "excluded" },
  assumed: {
    "purpose:facilities": "the purpose is facilities, protection and empowerment, not registration",
    "policy:either": "where measures differ the smaller class is taken, for no rule combines them",
    "policy:both": "where measures differ the larger class is taken",
    "policy:by-modalUsaha": "modal usaha alone is used",
    "policy:by-hasilPenjualanTahunan": "hasil penjualan tahunan alone is used",
    "policy:by-kekayaanBersih": "kekayaan bersih alone is used",
    "policy:by-tenagaKerja": "the number of workers alone is used",
    "partOf:none": "no part of another business",
    "foreignOwned:false": "not foreign-owned",
  },
  known: (size, day, rule) => `Size class on ${day} by ${rule}: ${glossed(size)}.`,
  unknown: (candidates, day, rule) => `Size class on ${day} by ${rule} is not settled: ${candidates}.`,
  excluded: (day, rule) => `On ${day} by ${rule} this business is excluded from its class.`,
  because: "The reason:",
  exclusions,
  noRule: (day, why) => `On ${day} no limits of size classes were in force: ${why}.`,
  reading: (measure, observed, size, limit) => {
    if (observed === null) return `${measure}: not known`;
    const within = limit === null ? "" : ` (${limit})`;
    return `${measure} ${observed}: ${size === null ? "leaves it open" : size + within}`;
  },
  atMost: (limit) => `at most ${limit}`,
  below: (limit) => `less than ${limit}`,
  conflict: "The measures that apply contradict each other: each gives another class.",
  answers: {
    mikro: "mikro",
    kecil: "kecil",
    menengah: "menengah",
    besar: "besar",
    unknown: "not settled",
    excluded: "excluded",
    "no-rule": "without limits in force",
  },
  segment: (from, until, rule, answer) =>
    `${until === null ? `Since ${from}` : `${from} to ${until}`}${rule === null ? "" : `, ${rule}`}: ${answer}`,
  open: (candidates) => `not settled, ${candidates}`,
  headroom: (measure, size, remaining, limit, share) =>
    `${measure}: ${size}, ${remaining} below the limit of ${limit}${share === null ? "" : ` (${share} of the limit)`}`,
  noLimit: (measure, size) => `${measure}: ${size}, with no limit above it`,
  limitNotKnown: (measure) => `${measure}: its class is not known, and so neither is its limit`,
  tally: (total, day) => `Businesses by size class on ${day}, ${total} in all:`,
  counted: (answer, count, share) => `${answer}: ${count} (${share})`,
  countedConflicts: (conflicts, open) =>
    [
      ...(conflicts === null ? [] : [`; the measures of ${conflicts} contradict each other`]),
      ...(open === null
        ? []
        : [
            `; whether ${conflicts === null ? `the measures of ${open} contradict each other` : `those of ${open} do`} is not known`,
          ]),
    ].join(""),
  noBusinesses: "No business was counted.",
  transitions: (total) => `Moves between size classes, businesses compared: ${total}.`,
  moves: (naik, turun, tetap, notComparable) =>
    `up (naik kelas) ${naik}, down (turun kelas) ${turun}, unchanged ${tetap}, not comparable ${notComparable}`,
  moved: (before, after, count) => `from ${before} to ${after}: ${count}`,
  whoseDoing: "Where the laws differ, a move may be the law's doing and not that of the business.",
};
