import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAdoption } from "../../../src/digital/assessAdoption";
import { countOnboarded } from "../../../src/digital/countOnboarded";
import { digitalIntensity } from "../../../src/digital/digitalIntensity";
import { onboardingDefinitions } from "../../../src/digital/onboarding/onboardingDefinitions";
import { biQris, bpsECommerce, kemenkopukmIdea } from "../../../src/digital/onboarding/onboardingPractices";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { someChannels, someDay } from "../../digital/channels";

const asOf = { asOf: "2024-03-05" } as const;
const wide = { width: Number.POSITIVE_INFINITY } as const;
const twelve = (yes: number, open: number) => {
  return Object.fromEntries(
    [..."abcdefghijkl"].map((name, n) => [name, n < yes ? true : n < yes + open ? null : false]),
  );
};

describe("explain adoption", () => {
  const late = assessAdoption({ marketplaceSince: "2024-03-06" }, kemenkopukmIdea, asOf);

  it("says by whose count, and what failed", () => {
    expect(explain(late, id, wide).slice(0, 3)).toEqual([
      "Per 5 Maret 2024 menurut Praktik penghitungan KemenKopUKM dan idEA: belum go digital.",
      "Tidak terpenuhi:",
      "- hadir di marketplace atau platform e-commerce: tanggal mulai di marketplace paling lambat hari itu; diketahui tanggal mulai di marketplace 6 Maret 2024 [Praktik penghitungan KemenKopUKM dan idEA (usaha yang hadir di marketplace atau platform e-commerce), satu sumber saja]",
    ]);
    expect(explain(late, en, wide)[0]).toBe(
      "On 5 March 2024 by the count of KemenKopUKM and idEA: not onboarded (go digital).",
    );
  });

  it("says that there is no definition in law, briefly not", () => {
    expect(explain(late, en, wide).at(-1)).toMatch(/^Not checked: a definition in law, since none was found; /);
    expect(explain(late, en, { ...wide, detail: "brief" }).at(-1)).toMatch(/^Basis: /);
  });

  it("writes a window, and asks for what is missing", () => {
    const lines = explain(assessAdoption({ internetSalesSince: "2019-04-01" }, bpsECommerce, asOf), id, wide);
    expect(lines[0]).toBe("Per 5 Maret 2024 menurut Praktik statistik e-commerce BPS: belum dapat dipastikan.");
    expect(lines[2]).toContain("penjualan terakhir lewat internet kurang dari 12 bulan yang lalu");
    expect(lines).toContain(
      "* Kapan terakhir kali menerima pesanan atau menjual lewat internet, termasuk pesan instan? (baru diketahui sebagian)",
    );
  });

  it("writes clean lines, and asks for each missing fact, for any channels", () => {
    const definition = fc.constantFrom(...onboardingDefinitions);
    fc.assert(
      fc.property(someChannels, definition, someDay, fc.constantFrom(id, en), (channels, by, day, messages) => {
        const adoption = assessAdoption(channels, by, { asOf: day });
        const lines = explain(adoption, messages, wide);
        expect(lines.filter((line) => /undefined|NaN|null|\[object|Infinity/.test(line))).toEqual([]);
        expect(lines.filter((line) => /^[-*] .*\?( \(.*\))?$/.test(line))).toHaveLength(adoption.missing.length);
      }),
    );
  });

  it("puts counts by several definitions side by side", () => {
    const tally = countOnboarded([{ qrisSince: "2021-01-01" }, {}, {}], [kemenkopukmIdea, biQris], asOf);
    expect(explain(tally, id, wide)).toEqual([
      "Dari 3 usaha per 5 Maret 2024:",
      "- Praktik penghitungan KemenKopUKM dan idEA: 0 sudah go digital, 0 belum, 3 belum diketahui (0% sampai 100% dari semua yang dihitung)",
      "- Praktik penghitungan Bank Indonesia: 1 sudah go digital, 0 belum, 2 belum diketahui (33,33% sampai 100% dari semua yang dihitung)",
      "Tiap lembaga menghitung hal yang berbeda; angkanya bukan satu deret.",
    ]);
    expect(explain(countOnboarded([], [biQris], asOf), en, wide)).toEqual([
      "Of 0 businesses on 5 March 2024:",
      "- the count of Bank Indonesia: 0 onboarded, 0 not, 0 not known",
    ]);
  });

  it.each([
    [5, 3, "Digital intensity: 5 to 8 of 12 points, low or high.", "Basic level (at least 4 points): reached."],
    [2, 0, "Digital intensity: 2 of 12 points, very low.", "Basic level (at least 4 points): not reached."],
    [3, 1, "Digital intensity: 3 to 4 of 12 points, very low or low.", "Basic level (at least 4 points): not settled."],
  ])("gives the points and bands of %i and %i open", (yes, open, points, basic) => {
    const lines = explain(digitalIntensity(twelve(yes, open)), en);
    expect(lines.slice(0, 2)).toEqual([points, basic]);
    expect(lines.length).toBe(open > 0 ? 3 : 2);
  });

  it("names the variables that are not known", () => {
    expect(explain(digitalIntensity(twelve(3, 2)), id)).toEqual([
      "Intensitas digital: 3 sampai 5 dari 12 poin, sangat rendah atau rendah.",
      "Tingkat dasar (paling sedikit 4 poin): belum dapat dipastikan.",
      "Belum diketahui: d dan e.",
    ]);
  });
});

it("says neither nobody nor everybody of a share that is neither", () => {
  const first = { marketplaceSince: "2022-05-01" };
  const rest = { marketplaceSince: "9999-12-31" };
  const line = (one: object, others: object) => {
    const population = [one, ...Array<object>(29_999).fill(others)];
    return explain(countOnboarded(population, [kemenkopukmIdea], asOf), en, wide)[1];
  };
  expect(line(first, rest)).toContain("1 onboarded, 29,999 not, 0 not known (0.003% of all");
  expect(line(rest, first)).toContain("29,999 onboarded, 1 not, 0 not known (99.997% of all");
});
