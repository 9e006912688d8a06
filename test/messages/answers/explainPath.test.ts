import { describe, expect, it } from "vitest";
import { goDigital2024 } from "../../../src/digital/national/goDigital2024";
import { splitAdditions } from "../../../src/digital/splitAdditions";
import { trajectory } from "../../../src/digital/trajectory";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";

const wide = { width: Number.POSITIVE_INFINITY } as const;

describe("explain the path of the national target", () => {
  const path = trajectory(goDigital2024, { shape: "linear", every: "year" });

  // 365 of 730 days from 10 to 20 million.
  it("in full", () => {
    expect(explain(path, id, wide)).toEqual([
      "Jalur go digital 2024, jumlah yang sama tiap hari di antara tonggaknya, per tahun:",
      "- 31 Desember 2019: 8.000.000",
      "- 31 Desember 2020: 10.000.000",
      "- 31 Desember 2021: 15.000.000",
      "- 31 Desember 2022: 20.000.000",
      "- 31 Desember 2023: 24.000.000",
      "- 31 Desember 2024: 30.000.000",
      "Bukti: beberapa sumber sekunder.",
    ]);
  });

  it("in brief: where it begins and ends", () => {
    expect(explain(path, en, { ...wide, detail: "brief" }).slice(0, 3)).toEqual([
      "Path of go digital 2024, the same number every day between the milestones, by year:",
      "- 31 December 2019: 8,000,000",
      "- 31 December 2024: 30,000,000",
    ]);
  });
});

describe("explain what has to be added", () => {
  const parties = [
    { id: "regions", weight: 60 },
    { id: "ministries", weight: 40 },
  ];
  const from = { on: "2022-12-31", value: 20_000_000 } as const;
  const additions = splitAdditions(goDigital2024, { parties, from });

  it("by year and party", () => {
    expect(explain(additions, en, wide).slice(0, 3)).toEqual([
      "To be added for go digital 2024, after 20,000,000 on 31 December 2022: 10,000,000 UMKM.",
      "- 2023: 4,000,000 (regions 2,400,000, ministries 1,600,000)",
      "- 2024: 6,000,000 (regions 3,600,000, ministries 2,400,000)",
    ]);
    expect(explain(additions, en, wide)).toHaveLength(4);
  });

  it("in brief", () => {
    expect(explain(additions, id, { ...wide, detail: "brief" })).toEqual([
      "Yang harus ditambah untuk go digital 2024, sesudah 20.000.000 pada 31 Desember 2022: 10.000.000 UMKM.",
    ]);
  });

  it("up to a due day within a year, with ties", () => {
    const short = { ...goDigital2024, id: "own", milestones: [{ on: "2020-06-30", value: 8_000_001 }] } as const;
    const equal = ["a", "b"].map((party) => ({ id: party, weight: 1 }));
    const lines = explain(splitAdditions(short, { parties: equal }), en, wide);
    expect(lines[1]).toBe("- 30 June 2020: 1 (a 1, b 0)");
    expect(lines[2]).toContain("a and b");
  });

  // Of 6 by 2, 2 and 1: 2.4, 2.4 and 1.2, so that the sixth is for one of the first two.
  it("names those alone who are tied", () => {
    const six = { ...goDigital2024, id: "own", milestones: [{ on: "2020-06-30", value: 8_000_006 }] } as const;
    const parties = [2, 2, 1].map((weight, at) => ({ id: `party ${at}`, weight }));
    const lines = explain(splitAdditions(six, { parties }), en, wide);
    expect(lines[1]).toBe("- 30 June 2020: 6 (party 0 3, party 1 2, party 2 1)");
    expect(lines[2]).toContain("party 0 and party 1");
    expect(lines[2]).not.toContain("party 2");
  });
});
