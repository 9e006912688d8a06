import { classifySizes, compileSizeColumns, tallySizes } from "../../dist/size/index.js";

// Run in a process of its own, so that its peak memory is that of one form and one number of rows.
const [form, count] = [process.argv[2], Number(process.argv[3])];
const options = { asOf: "2024-03-05" };
const block = 65_536;

const forms = {
  tallySizes: () => tallySizes(businesses(), options).total,
  classifySizes: () => {
    let rows = 0;
    for (const _ of classifySizes(businesses(), options)) rows += 1;
    return rows;
  },
  "classifySizes, async": async () => {
    let rows = 0;
    for await (const _ of classifySizes(later(), options)) rows += 1;
    return rows;
  },
  "compileSizeColumns, in blocks": () => {
    const classify = compileSizeColumns(options);
    const columns = emptyColumns(block);
    const into = new Uint8Array(block);
    let rows = 0;
    for (; rows < count; rows += block) {
      fill(columns, rows);
      classify(columns, into);
    }
    return rows;
  },
  "compileSizeColumns, all at once": () => {
    const columns = emptyColumns(count);
    fill(columns, 0);
    return compileSizeColumns(options)(columns).length;
  },
};

function* businesses() {
  for (let n = 0; n < count; n++) {
    yield { hasilPenjualanTahunan: (n % 1_000) * 61_000_000, establishedOn: n % 2 ? "2015-06-01" : "2022-06-01" };
  }
}

async function* later() {
  yield* businesses();
}

function emptyColumns(rows) {
  return { hasilPenjualanTahunan: new Float64Array(rows), establishedOn: new Int32Array(rows) };
}

function fill({ hasilPenjualanTahunan, establishedOn }, from) {
  for (let row = 0; row < establishedOn.length; row++) {
    hasilPenjualanTahunan[row] = ((from + row) % 1_000) * 61_000_000;
    establishedOn[row] = (from + row) % 2 ? 16_587 : 19_144;
  }
}

const start = process.cpuUsage();
const rows = await forms[form]();
if (rows < count) throw new Error("rows were lost");
const { user, system } = process.cpuUsage(start);
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 }));
