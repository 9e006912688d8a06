import fc from "fast-check";
import type { SizeOptions } from "../../src/size/types/outcome";
import { type SizeFacts, sizeMeasures } from "../../src/size/types/regime";
import { sizes } from "../../src/vocabulary/options";
import type { Plain } from "./byHand";

const million = 1_000_000;
const beside = (limits: readonly number[]) => limits.flatMap((limit) => [limit, limit + 1]);

/** For every fact, values on both sides of everything that a text tells apart. */
export const values = {
  modalUsaha: [0, ...beside([1_000 * million, 5_000 * million, 10_000 * million])],
  hasilPenjualanTahunan: [0, ...beside([300, 2_000, 2_500, 15_000, 50_000].map((amount) => amount * million))],
  kekayaanBersih: [0, ...beside([50 * million, 500 * million, 10_000 * million])],
  tenagaKerja: [1, ...beside([4, 19, 99])],
  establishedOn: ["2015-06-01", "2021-02-01", "2021-02-02", "2023-06-01"],
  partOf: ["none", ...sizes],
  foreignOwned: [false, true],
} as const satisfies { readonly [K in keyof Plain]: readonly Plain[K][] };

/** Any options, on days around every change of the law. */
export const anyOptions: fc.Arbitrary<SizeOptions> = fc.record(
  {
    asOf: fc.constantFrom(
      "2008-07-03",
      "2008-07-04",
      "2020-11-01",
      "2020-11-02",
      "2021-02-02",
      "2021-06-01",
      "2024-03-05",
      "2025-10-01",
    ),
    purpose: fc.constantFrom("registration", "facilities"),
    standard: fc.oneof({ arbitrary: fc.constant("statute"), weight: 7 }, fc.constant("bps-workers")) as fc.Arbitrary<
      "statute" | "bps-workers"
    >,
    policy: fc.oneof(
      { arbitrary: fc.constantFrom("either" as const, "both" as const), weight: 3 },
      fc.constantFrom(...sizeMeasures).map((by) => ({ by })),
    ),
    independence: fc.constantFrom("assume", "require"),
  },
  { requiredKeys: ["asOf"] },
);

const unknown = fc.constantFrom("not-asked", "declined", "not-available").map((why) => ({ unknown: why }));

function ordered<T extends number | string>(pool: readonly T[]) {
  const one = fc.constantFrom(...pool);
  const range = fc.tuple(one, one).map(([a, b]) => (a < b ? { atLeast: a, atMost: b } : { atLeast: b, atMost: a }));
  const open = one.chain((bound) => fc.constantFrom<object>({ atLeast: bound }, { atMost: bound }));
  return fc.oneof({ arbitrary: one, weight: 3 }, range, open, unknown);
}

/** Any facts, each exact, a range, some options, not known or left out. */
export const anyFacts = fc.record(
  {
    modalUsaha: ordered(values.modalUsaha),
    hasilPenjualanTahunan: ordered(values.hasilPenjualanTahunan),
    kekayaanBersih: ordered(values.kekayaanBersih),
    tenagaKerja: ordered(values.tenagaKerja),
    establishedOn: ordered(values.establishedOn),
    partOf: fc.oneof(
      fc.constantFrom(...values.partOf),
      fc.subarray([...values.partOf], { minLength: 1 }).map((oneOf) => ({ oneOf })),
      unknown,
    ),
    foreignOwned: fc.oneof(fc.boolean(), unknown),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SizeFacts>;

/** The values left to every fact, among those that tell the texts apart. Silence about ownership may be assumed away. */
export function left(
  facts: SizeFacts,
  { standard, independence = "assume" }: SizeOptions,
): Record<keyof Plain, unknown[]> {
  const names = Object.keys(values) as (keyof Plain)[];
  const pools = names.map((name): [keyof Plain, unknown[]] => {
    // BPS reads workers alone, the law never does: what is not read needs no second value.
    const read = name === "tenagaKerja" ? standard === "bps-workers" : standard !== "bps-workers";
    if (!read) return [name, [values[name][0]]];
    const fact = facts[name] ?? null;
    if (fact === null && independence === "assume" && (name === "partOf" || name === "foreignOwned")) {
      return [name, [values[name][0]]];
    }
    return [name, values[name].filter((value) => allows(fact, value))];
  });
  return Object.fromEntries(pools) as Record<keyof Plain, unknown[]>;
}

function allows(fact: unknown, value: number | string | boolean): boolean {
  if (fact === null) return true;
  if (typeof fact !== "object") return fact === value;
  const { oneOf, atLeast, atMost } = fact as { oneOf?: unknown[]; atLeast?: typeof value; atMost?: typeof value };
  if (oneOf) return oneOf.includes(value);
  return (atLeast === undefined || atLeast <= value) && (atMost === undefined || value <= atMost);
}

/** Every business that the facts leave possible, as far as the texts tell them apart. */
export function completed(pools: Record<keyof Plain, unknown[]>): Plain[] {
  let businesses: Record<string, unknown>[] = [{}];
  for (const [name, pool] of Object.entries(pools)) {
    businesses = businesses.flatMap((business) => pool.map((value) => ({ ...business, [name]: value })));
  }
  return businesses as unknown as Plain[];
}
