import { expect, it } from "vitest";
import { factKindOf } from "../../src/messages/factKindOf";
import { factWordingOf } from "../../src/messages/factWordingOf";
import { id } from "../../src/messages/id/id";
import { ruleName } from "../../src/messages/ruleName";
import { wordOf } from "../../src/messages/wordOf";

it.each(["own-id", "toString", "constructor", "__proto__"])("falls back to the id itself: %s", (name) => {
  expect(wordOf(id.law.gaps, name)).toBe(name);
  expect(ruleName(name)).toBe(name);
  expect(factWordingOf(name, id)).toEqual({ label: name, question: `${name}?` });
  expect(factKindOf(name)).toBe(null);
});

it.each([
  ["pp-7-2021", "PP Nomor 7 Tahun 2021"],
  ["permenko-12-2025", "Permenko Perekonomian Nomor 12 Tahun 2025"],
  ["bps-workers", "Praktik statistik BPS"],
])("shortens the title of %s", (rule, name) => {
  expect(ruleName(rule)).toBe(name);
});
