/** What a consumer runs, after the entries are imported into `entries`, an object by name. It prints what it found. */
const smoke = `
const root = entries["umkm"];
const shared = [], twice = [];
for (const [name, entry] of Object.entries(entries)) {
  for (const [key, value] of Object.entries(entry)) {
    if (name === "umkm" || !(key in root)) continue;
    (value === root[key] ? shared : twice).push(name + " " + key);
  }
}
const errors = [root, entries["umkm/size"], entries["umkm/financing"]].map((entry) => {
  try {
    const wrongDay = { asOf: "2024-02-30" };
    entry.classifySize ? entry.classifySize({}, wrongDay) : entry.assess(entry.kurMikro, {}, wrongDay);
  } catch (error) {
    return error instanceof root.UmkmError && error.code;
  }
});
const options = { asOf: "2024-03-05", purpose: "registration" };
const { size } = entries["umkm/size"].classifySize({ modalUsaha: 1_000_000_000 }, options);
console.log(JSON.stringify({ entries: Object.keys(entries), twice, shared, errors, size }));
`;

/** The script of an ES module that imports these entries. */
export function esmScript(names: readonly string[]): string {
  const imports = names.map((name, at) => `import * as entry${at} from "${name}";`);
  const held = names.map((name, at) => `"${name}": entry${at}`);
  return `${imports.join("\n")}\nconst entries = { ${held.join(", ")} };\n${smoke}`;
}

/** The script of a CommonJS module that requires these entries. */
export function cjsScript(names: readonly string[]): string {
  const held = names.map((name) => `"${name}": require("${name}")`);
  return `const entries = { ${held.join(", ")} };\n${smoke}`;
}

/** What a consumer writes, with the mistakes that the compiler must find. */
export const consumer = `
import { assess, calendarDate, classifySize, kurMikro, UmkmError } from "umkm";
import { assess as assessThere, kurMikro as kurMikroThere } from "umkm/financing";
import { classifySize as classifySizeThere } from "umkm/size";

const asOf: string = calendarDate("2024-03-05");
const outcome = classifySize({ modalUsaha: 1_000_000_000, tenagaKerja: { atLeast: 1 } }, { asOf, purpose: "registration" });
if (outcome.status === "known") {
  const size: "mikro" | "kecil" | "menengah" | "besar" = outcome.size;
  void size;
}
const same: typeof classifySize = classifySizeThere;
const code: string = new UmkmError("invalid-date", [], "a day").code;
void [same, code];

assess(kurMikro, { plafon: 25_000_000 }, { asOf });
assessThere(kurMikroThere, { plafon: { unknown: "declined" } }, { asOf });

// @ts-expect-error a misspelt fact
classifySize({ modalUsah: 1_000_000_000 }, { asOf });
// @ts-expect-error the day is not left out
classifySize({ modalUsaha: 1_000_000_000 }, {});
// @ts-expect-error a purpose that is none
classifySize({ modalUsaha: 1_000_000_000 }, { asOf, purpose: "tax" });
// @ts-expect-error a misspelt fact of a programme
assess(kurMikro, { plafond: 25_000_000 }, { asOf });
// @ts-expect-error a plafon is an amount
assess(kurMikro, { plafon: true }, { asOf });
`;

/** What a consumer of the schemas writes. */
export const entitiesConsumer = `
import { classifySize } from "umkm";
import { type Business, businessSchema, type Cluster, clusterSchema } from "umkm/entities";

const business: Business = businessSchema.parse({ id: "b-1", modalUsaha: "900000000" });
const cluster: Cluster = clusterSchema.parse({ id: "k-1", members: [{ business }] });
const parsed = businessSchema.safeParse({});
const paths: PropertyKey[][] = parsed.error?.issues.map((issue) => issue.path) ?? [];
void [cluster, paths];

const { modalUsaha, tenagaKerja } = business;
classifySize({ modalUsaha, tenagaKerja }, { asOf: "2024-03-05" });

// @ts-expect-error a misspelt property
business.modal;
// @ts-expect-error what is not known is not a number
const amount: number = business.modalUsaha;
`;
