import { expect, it } from "vitest";
import { assess } from "../../../src/financing/assess";
import { bpum } from "../../../src/financing/programmes/bpum";
import { kipk } from "../../../src/financing/programmes/kipk";
import { klaster } from "../../../src/financing/programmes/klaster";
import { kurKecil } from "../../../src/financing/programmes/kur/kecil";
import { kurKhusus } from "../../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../../src/financing/programmes/kur/mikro";
import { kurPmi } from "../../../src/financing/programmes/kur/pmi";
import { kurSuperMikro } from "../../../src/financing/programmes/kur/superMikro";
import { kppPenyediaan, kppPermintaan } from "../../../src/financing/programmes/perumahan";
import { pnmMekaar } from "../../../src/financing/programmes/pnmMekaar";
import { programmes } from "../../../src/financing/programmes/programmes";
import { ssrg } from "../../../src/financing/programmes/ssrg";
import { umi } from "../../../src/financing/programmes/umi";
import { sizeFacts } from "../../../src/size/types/regime";
import { applicantFacts } from "../../../src/vocabulary/applicantFacts";
import { programmeFacts } from "../../../src/vocabulary/programmeFacts";

it("lists every programme, each id once", () => {
  const others = [umi, pnmMekaar, kipk, kppPenyediaan, kppPermintaan, ssrg, bpum];
  expect(programmes).toEqual([kurSuperMikro, kurMikro, kurKecil, kurKhusus, kurPmi, ...others]);
  expect(programmes.map(({ id }) => id)).toEqual([
    "kur-super-mikro",
    "kur-mikro",
    "kur-kecil",
    "kur-khusus",
    "kur-pmi",
    "umi",
    "pnm-mekaar",
    "kipk",
    "kpp-penyediaan",
    "kpp-permintaan",
    "ssrg",
    "bpum",
  ]);
});

it("asks the same of a fact by the same name in every programme", () => {
  const kinds = new Map<string, unknown>(Object.entries({ ...sizeFacts, ...applicantFacts, ...programmeFacts }));
  for (const { id, facts, memberFacts } of [...programmes, klaster]) {
    for (const [name, kind] of [...Object.entries(facts), ...Object.entries(memberFacts ?? {})]) {
      expect(kind, `${name} of ${id}`).toEqual(kinds.get(name) ?? kind);
      kinds.set(name, kind);
    }
  }
});

it("declares no fact of other programmes that none of them asks for", () => {
  const asked = new Set(programmes.flatMap(({ facts }) => Object.keys(facts)));
  expect(Object.keys(programmeFacts).filter((name) => !asked.has(name))).toEqual([]);
});

it("begins each period and gap of each programme the day after the one before", () => {
  for (const { id, periods, gaps } of programmes) {
    const spans = [...periods, ...gaps].sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [n, { until }] of spans.slice(0, -1).entries()) {
      const next = new Date(Date.parse(until ?? "") + 86_400_000).toISOString().slice(0, 10);
      expect(spans[n + 1]?.from).toBe(next);
    }
    // Only the grant of 2021 is closed.
    expect(periods.at(-1)?.until, id).toBe(id === "bpum" ? "2021-12-31" : undefined);
  }
});

it("has a programme for single businesses that answers", () => {
  expect(assess(programmes[0], {}, { asOf: "2026-02-01" }).status).toBe("unknown");
});
