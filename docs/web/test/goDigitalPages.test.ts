import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import { dayNumber } from "../../../src/core/day/dayNumber";
import { root } from "../../../test/house/sourceFiles";

const { pages } = (await import(pathToFileURL(`${root}docs/web/pages/pages.js`).href)) as {
  pages: Readonly<Record<string, () => string>>;
};
const textOf = (name: string): string => pages[name]?.() ?? "";
const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
const rowsOf = (name: string): string[][] =>
  textOf(name)
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.slice(2, -2).split(" | "));

interface Facts {
  readonly observations: { on: string; publishedOn?: string; value: number; body: string }[];
  readonly targets: { id: string; path: [string, number][] }[];
}
/** A copy of the published figures, kept apart from the library. */
const facts: Facts = JSON.parse(readFileSync(`${root}test/cases/goDigital.json`, "utf8"));
/** The targets of going digital; those of the RPJMN are no part of the picture. */
const paths = facts.targets.filter(({ id }) => !id.startsWith("rpjmn-"));
const first = dayNumber("2019-12-31");
const last = dayNumber("2024-12-31");
const dayOf = (on: string): number => dayNumber(calendarDate(on));
const later = (one: Facts["observations"][number]) => (one.publishedOn ?? one.on) > "2024-03-05";

/** Where a figure stands in a plot, as its axes say by their ticks: units to the right, and up from 0. */
function placeOf(
  plot: { left: number; right: number; bottom: number; top: number; max: number },
  [on, value]: [string, number],
) {
  const x = plot.left + ((dayOf(on) - first) / (last - first)) * (plot.right - plot.left);
  return [x, plot.bottom - (value / plot.max) * (plot.bottom - plot.top)] as const;
}

/** The points that are drawn as figures, not as parts of a line, with the colour that fills them. */
function pointsIn(svg: string): { x: number; y: number; fill: string; stroke: string }[] {
  const points = svg.matchAll(/matrix\([45][\d.]*,0,0,[45][\d.]*,([\d.]+),([\d.]+)\)" fill="(#\w+)" stroke="(#\w+)"/g);
  return [...points].map(([, x, y, fill = "", stroke = ""]) => ({ x: Number(x), y: Number(y), fill, stroke }));
}

describe("the picture of the paths", () => {
  const svg = textOf("go-digital-path.svg");
  const plot = { left: 40, right: 460, bottom: 424, top: 92, max: 35e6 };
  const points = pointsIn(svg);

  it("draws a point for each published count, where its day and its number are", () => {
    expect(points).toHaveLength(40);
    for (const { on, value } of facts.observations) {
      const same = facts.observations.filter((one) => one.on === on && one.value === value);
      const [x, y] = placeOf(plot, [on, value]);
      expect(
        points.filter((one) => Math.abs(one.x - x) < 0.01 && Math.abs(one.y - y) < 0.01),
        on,
      ).toHaveLength(same.length);
    }
  });

  it("leaves hollow what was made or published after the day of the story, and nothing else", () => {
    const hollow = points.filter(({ fill }) => fill === "#ffffff").map(({ x }) => x.toFixed(2));
    const expected = facts.observations.filter(later).map(({ on, value }) => placeOf(plot, [on, value])[0].toFixed(2));
    expect(expected).toHaveLength(3);
    expect(hollow.sort()).toEqual(expected.sort());
  });

  it("gives each body a colour of its own, and joins no counts", () => {
    const colours = new Map<string, number>();
    for (const { stroke } of points) colours.set(stroke, (colours.get(stroke) ?? 0) + 1);
    expect([...colours.values()]).toEqual([22, 10, 4, 1, 3]);
    expect(svg.match(/<g clip-path/g)).toHaveLength(3);
  });

  it.each(paths.map(({ id, path }, at) => [id, path, at] as const))(
    "draws %s through every point of its path, and names it",
    (id, path, at) => {
      const line = [...svg.matchAll(/<g clip-path="[^"]*">\s*<path d="M([^"]*)"/g)][at]?.[1]?.split("L") ?? [];
      for (const point of path) {
        const [x, y] = placeOf(plot, point);
        const near = line.filter((one) => {
          const [atX, atY] = one.split(" ").map(Number);
          return Math.abs((atX ?? 0) - x) < 0.1 && Math.abs((atY ?? 0) - y) < 0.1;
        });
        expect(near, point[0]).toHaveLength(1);
      }
      expect(textsIn(svg)).toContain(id);
    },
  );

  it("says the same in words and in the tables", () => {
    const table = textOf("go-digital-observations.md");
    for (const { on, value, body } of facts.observations) {
      expect(svg).toContain(`${on} ${(value / 1e6).toFixed(2)}`);
      expect(table).toContain(`${body} | ${value.toLocaleString("en")} |`);
    }
    const targets = textOf("go-digital-targets.md");
    for (const { path } of paths) {
      for (const [on, value] of path) expect(targets).toContain(`${on}: ${value.toLocaleString("en")}`);
    }
    expect(
      rowsOf("go-digital-observations.md")
        .filter((row) => row[4] === "no")
        .map(([on]) => on),
    ).toEqual(["2023-12-31", "2023-12-31", "2024-07-31"]);
  });
});

describe("the tables of the story", () => {
  it("answer for 2024-03-05 by each body and by each rule", () => {
    const rows = rowsOf("go-digital-choices.md").map(([use, , , figure, , share]) => [use, figure, share]);
    expect(rows).toEqual([
      ['`{ body: "KemenKopUKM" }`', "22,810,000", "76.0%"],
      ['`{ body: "Gernas BBI" }`', "21,400,000", "71.3%"],
      ['`{ body: "idEA" }`', "21,800,000", "72.7%"],
      ['`{ body: "Kemenko Marves" }`', "22,000,000", "73.3%"],
      ['`{ body: "Kemenko Perekonomian" }`', "27,000,000", "90.0%"],
      ['`"latest"`', "27,000,000", "90.0%"],
      ['`"lowest"`', "21,400,000", "71.3%"],
      ['`"highest"`', "27,000,000", "90.0%"],
    ]);
  });

  it("say that nobody counted on the last day of 2024 or after", () => {
    const rows = rowsOf("go-digital-afterwards.md").map(([asOf, target, status]) => [asOf, target, status]);
    expect(rows.filter(([asOf]) => asOf === "2025-01-01")).toEqual([
      ["2025-01-01", "`go-digital-2024`", "unknown"],
      ["2025-01-01", "`gernas-bbi-2023`", "missed"],
      ["2025-01-01", "`gernas-bbi-2024`", "unknown"],
    ]);
    expect(rows.filter(([, , status]) => status === "achieved")).toEqual([]);
  });
});

describe("the tables of what came of it", () => {
  it("answer on 2026-12-01: one unknown, one missed, two that run", () => {
    const rows = rowsOf("go-digital-later.md");
    expect(rows.map(([target, status]) => [target, status])).toEqual([
      ["`go-digital-2024`", "unknown"],
      ["`gernas-bbi-2023`", "missed"],
      ["`rpjmn-2029-small-medium`", "unknown"],
      ["`rpjmn-2029-entrepreneurship`", "unknown"],
    ]);
    expect(rows[0]?.[3]).toContain("25,500,000");
    expect(rows[2]?.[3]).toContain("0.24 percentage points remain");
    expect(rows[3]?.[3]).toContain("0.52 percentage points remain");
  });

  it("list the eight figures that are no counts", () => {
    expect(rowsOf("go-digital-asides.md")).toHaveLength(8);
  });
});

describe("the table of the provinces", () => {
  // go-digital.md: 5.5226 of 203 and 5.5498 of 204; Jawa Barat 33 and 34, Jawa Tengah 38 and 39.
  it("gives Lampung 6 of 203 units, and 5 of 204", () => {
    const rows = rowsOf("alabama-provinces.md");
    expect(rows[0]?.slice(0, 8)).toEqual(["LAMPUNG", "121,385", "5.5226", "6", "5.5498", "5", rows[0]?.[6], "6"]);
    expect(rows.slice(1).map((row) => [row[3], row[5]])).toEqual([
      ["33", "34"],
      ["38", "39"],
    ]);
    for (const row of rows) expect(row.slice(8)).toEqual([...row.slice(8)].sort());
  });
});

describe("the picture of the pace", () => {
  const svg = textOf("go-digital-pace.svg");
  const rows = rowsOf("go-digital-pace.md");

  // By hand: what remains over the whole months left.
  it.each([
    ["2019-12-31", 22_000_000 / 60],
    ["2020-12-31", 19_800_000 / 48],
    ["2022-12-31", 9_240_000 / 24],
    ["2023-12-31", 7_190_000 / 12],
  ])("writes what was needed a month on %s", (asOf, perMonth) => {
    const row = rows.find(([day]) => day === asOf);
    expect(row?.[6]).toBe(Math.round(perMonth).toLocaleString("en"));
    expect(svg).toContain(`${asOf} ${(perMonth / 1e6).toFixed(2)} (`);
  });

  it("draws a bar, a day and a label for each row, as long as its pace", () => {
    const labels = textsIn(svg);
    const bars = [...svg.matchAll(/<path d="M96 ([\d.]+)l([\d.]+) 0l0 [\d.]+l-[\d.]+ 0Z" fill="(#\w+)"/g)]
      .map(([, top, length, fill]) => ({ top: Number(top), length: Number(length), fill }))
      .sort((a, b) => a.top - b.top);
    expect(bars).toHaveLength(20);
    expect(rows).toHaveLength(20);
    const paces = rows.map((row) => Number(row[6]?.replaceAll(",", "")));
    for (const [at, row] of rows.entries()) {
      expect(labels).toContain(row[0]);
      expect(bars[at]?.length).toBeCloseTo((320 * (paces[at] ?? 0)) / Math.max(...paces), 0);
      expect(bars[at]?.fill, row[0]).toBe(row[3] === "behind" ? "#a34f00" : "#0b6aa8");
    }
    const written = labels.filter((text) => /^\d\.\d\d$/.test(text)).sort();
    expect(written).toEqual(paces.map((pace) => (pace / 1e6).toFixed(2)).sort());
  });
});

describe("the picture of the shares", () => {
  // By hand: 22.81 / 30, / 64, / 64.194056 and / 65.465496.
  it("writes each share with its base", () => {
    const expected = ["76.0%", "35.6%", "35.5%", "34.8%"];
    expect(textsIn(textOf("go-digital-shares.svg")).filter((text) => text.endsWith("%"))).toEqual(expected);
    const rows = rowsOf("go-digital-shares.md");
    expect(rows.map((row) => row[3])).toEqual(expected);
    expect(rows.map((row) => row[2])).toEqual(["30,000,000", "64,000,000", "64,194,056", "65,465,496"]);
    for (const [, base = ""] of rows) expect(textsIn(textOf("go-digital-shares.svg"))).toContain(base);
  });

  // By exact fractions: 153049.22, 152586.56 and 149623.09 of 30 million.
  it("stands beside Lampung's part of the goal under each base, whose classes add up", () => {
    const rows = rowsOf("go-digital-lampung.md").map((row) =>
      row.slice(1).map((cell) => Number(cell.replaceAll(",", ""))),
    );
    expect(rows.map(([part]) => part)).toEqual([153_049, 152_587, 149_623]);
    for (const [part = 0, mikro = 0, kecil = 0, menengah = 0, rest = 0] of rows) {
      expect(mikro + kecil + menengah).toBe(part);
      expect(part + rest).toBe(30_000_000);
    }
  });
});

describe("the picture of the additions", () => {
  it("writes the announced parts and those of 60/40, and the table the sums", () => {
    const parts = textsIn(textOf("go-digital-additions.svg")).filter((text) => /^\d\.\d$/.test(text));
    expect(parts).toEqual(["2.4", "2.4", "3.4", "3.6", "1.6", "1.6", "2.4", "2.4"]);
    expect(rowsOf("go-digital-additions.md").map((row) => row.slice(0, 2).concat(row.slice(4)))).toEqual([
      ["2023", "announced", "4,000,000", "4,000,000"],
      ["2023", "60/40", "4,000,000", ""],
      ["2024", "announced", "5,800,000", "6,000,000"],
      ["2024", "60/40", "6,000,000", ""],
    ]);
  });
});

describe("the picture of the Alabama paradox", () => {
  // Hamilton by exact fractions: 7 up to 298 seats, 8 of 299, 7 of 300, then 8.
  const hamilton = ["7", "7", "7", "7", "8", "7", "8", "8", "8", "8"];

  it("draws a square for each seat, and writes their number", () => {
    const svg = textOf("alabama.svg");
    const [own, other] = rowsOf("alabama-sizes.md").map((row) => row.slice(1));
    expect(own).toEqual(hamilton);
    expect(other).toEqual([...(other ?? [])].sort());
    const sumOf = (cells: readonly string[] = []) => cells.reduce((sum, cell) => sum + Number(cell), 0);
    expect(svg.match(/<(path|rect) [^>]*fill="#0b6aa8"/g)).toHaveLength(sumOf(own));
    expect(svg.match(/<(path|rect) [^>]*fill="#a34f00"/g)).toHaveLength(sumOf(other));
    expect(textsIn(svg).filter((text) => /^[78]$/.test(text))).toEqual([...(own ?? []), ...(other ?? [])]);
  });

  it("stands beside the three states as Seaton gave them, with their quotas", () => {
    expect(rowsOf("alabama.md").map((row) => row.slice(0, 6))).toEqual([
      ["Alabama", "1,262,505", "7.6459", "8", "7.6715", "7"],
      ["Illinois", "3,077,871", "18.6400", "18", "18.7024", "19"],
      ["Texas", "1,591,749", "9.6399", "9", "9.6721", "10"],
    ]);
  });
});

describe("the picture of the forecasts", () => {
  const svg = textOf("go-digital-forecasts.svg");
  // From test/cases/forecasts.json, which a script in another language computed: the models on 2024-12-31.
  const { fits } = JSON.parse(readFileSync(`${root}test/cases/forecasts.json`, "utf8")) as {
    fits: { name: string; model: string; capacity: number | null; at: { on: string; value: number }[] }[];
  };
  const own = fits.filter(({ name, capacity }) => /^the ministry, /.test(name) && (capacity ?? 30e6) === 30e6);

  it("writes at each curve where it ends, as computed elsewhere", () => {
    expect(own.length).toBeGreaterThan(2);
    for (const { model, at } of own) {
      const end = at.find(({ on }) => on === "2024-12-31")?.value ?? 0;
      expect(textsIn(svg)).toContain(`${model} ${(end / 1e6).toFixed(2)}`);
      const row = rowsOf("go-digital-forecasts.md").find(([name]) => name === model);
      expect(row?.[4]).toBe(Math.round(end).toLocaleString("en"));
    }
  });

  it("draws the ministry's counts, hollow where they came later, and a curve for each model", () => {
    const plot = { left: 40, right: 344, bottom: 384, top: 36, max: 45e6 };
    const counts = facts.observations.filter(({ body }) => body === "KemenKopUKM");
    const drawn = pointsIn(svg).filter(({ stroke }) => stroke === "#1f2328");
    expect(drawn).toHaveLength(22);
    for (const [at, one] of counts.entries()) {
      const [x, y] = placeOf(plot, [one.on, one.value]);
      expect(drawn[at]?.x).toBeCloseTo(x, 2);
      expect(drawn[at]?.y).toBeCloseTo(y, 2);
      expect(drawn[at]?.fill).toBe(later(one) ? "#ffffff" : "#1f2328");
    }
    expect(svg.match(/<g clip-path/g)).toHaveLength(4);
  });
});

describe("the table of the definitions", () => {
  it("holds all four, with the warung under each", () => {
    expect(rowsOf("onboarding.md").map((row) => [row[0], row[3]])).toEqual([
      ["`kemenkopukm-idea`", "not onboarded"],
      ["`bps-e-commerce`", "onboarded"],
      ["`bi-qris`", "onboarded"],
      ["`lkpp-e-katalog`", "unknown"],
    ]);
  });
});
