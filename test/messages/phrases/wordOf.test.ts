import { expect, it } from "vitest";
import { programmes } from "../../../src/financing/programmes/programmes";
import { id } from "../../../src/messages/id/id";
import { factKindOf } from "../../../src/messages/phrases/factKindOf";
import { factWordingOf } from "../../../src/messages/phrases/factWordingOf";
import { ruleName } from "../../../src/messages/phrases/ruleName";
import { wordOf } from "../../../src/messages/phrases/wordOf";

it.each(["own-id", "toString", "constructor", "__proto__"])("falls back to the id itself: %s", (name) => {
  expect(wordOf(id.law.gaps, name)).toBe(name);
  expect(ruleName(name, id)).toBe(name);
  expect(factWordingOf(name, id)).toEqual({ label: name, question: `${name}?` });
  expect(factKindOf(name)).toBe(null);
});

it.each([
  ["pp-7-2021", "PP Nomor 7 Tahun 2021"],
  ["permenko-12-2025", "Permenko Perekonomian Nomor 12 Tahun 2025"],
  ["bps-workers", "Praktik statistik BPS"],
  ["pnm-mekaar", "PNM Mekaar"],
  ["permenkop-ukm-2-2021", "Permenkop UKM Nomor 2 Tahun 2021"],
  ["pmk-187-2021", "PMK Nomor 187/PMK.05/2021"],
])("shortens the title of %s", (rule, name) => {
  expect(ruleName(rule, id)).toBe(name);
});

it("knows the kind of every fact of every programme, so that its amounts are written as money", () => {
  for (const { id: programme, facts, memberFacts } of programmes) {
    for (const [name, kind] of Object.entries({ ...memberFacts, ...facts })) {
      expect(factKindOf(name), `${name} of ${programme}`).toEqual(kind);
    }
  }
});
