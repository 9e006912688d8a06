import { expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { supportActivityKinds } from "../../../src/vocabulary/options";

const wide = { width: Number.POSITIVE_INFINITY } as const;

it("says what, when, where, with whom and from where it is known", () => {
  const activity = {
    id: "opaque",
    kind: "lokakarya",
    title: "Workshop Kewirausahaan Terpadu",
    on: "2024-03-05",
    place: "Bandar Lampung",
    region: { scheme: "kemendagri", code: "18.71" },
    organiser: "Dinas",
    partner: "Kepulauan Riau",
    participants: 1_200,
    note: "private",
    source: "Lampost.co",
  } as const;
  expect(explain(activity, id, wide)).toEqual([
    "Lokakarya: Workshop Kewirausahaan Terpadu; 5 Maret 2024; Bandar Lampung; wilayah 18.71 (kode kemendagri); penyelenggara Dinas; bersama Kepulauan Riau; peserta 1.200; sumber: Lampost.co.",
  ]);
});

it.each([
  [{ from: "2024-03-05", until: "2024-03-07" }, "Training: T; between 5 March 2024 and 7 March 2024."],
  [{ from: "2024-03-05" }, "Training: T; from 5 March 2024 on."],
  [{ until: "2024-03-07" }, "Training: T; by 7 March 2024."],
  [{ on: { atMost: "2023-09-27" } }, "Training: T; by 27 September 2023."],
  [{ on: { unknown: "not-available" }, place: null }, "Training: T."],
] as const)("writes the days %j", (days, text) => {
  expect(explain({ id: "a", kind: "pelatihan", title: "T", ...days }, en, wide)).toEqual([text]);
});

it.each(supportActivityKinds)("words %s", (kind) => {
  expect(explain({ id: "a", kind, title: "T" }, en)[0]).not.toContain(kind);
});
