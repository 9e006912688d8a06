import { describe, expect, it } from "vitest";
import { readDay } from "../../src/read/readDay";
import type { ReadProblem } from "../../src/read/reading";

const exactly = (input: unknown, value: string) =>
  expect(readDay(input)).toStrictEqual({ kind: "date", status: "read", value });

const months: readonly (readonly string[])[] = [
  ["Januari", "January", "Jan"],
  ["Februari", "February", "Pebruari", "Feb", "Peb"],
  ["Maret", "March", "Mar", "Mrt"],
  ["April", "Apr"],
  ["Mei", "May"],
  ["Juni", "June", "Jun"],
  ["Juli", "July", "Jul"],
  ["Agustus", "August", "Agu", "Ags", "Agt", "Agst", "Agus", "Aug"],
  ["September", "Sept", "Sep"],
  ["Oktober", "October", "Okt", "Oct"],
  ["November", "Nopember", "Nov", "Nop"],
  ["Desember", "December", "Des", "Dec"],
];

describe("the names of months", () => {
  it.each(months.flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, "0")] as const)))(
    "%s",
    (name, month) => {
      exactly(`5 ${name} 2018`, `2018-${month}-05`);
      exactly(`05-${name.toLowerCase()}-2018`, `2018-${month}-05`);
      exactly(`5 ${name.toUpperCase()}. 2018`, `2018-${month}-05`);
      exactly(`${name} 15, 2018`, `2018-${month}-15`);
    },
  );
});

it.each<[unknown, string]>([
  ["15/08/2024", "2024-08-15"],
  ["15-08-2024", "2024-08-15"],
  ["15.8.2024", "2024-08-15"],
  ["15 08 2024", "2024-08-15"],
  ["15 / 08 / 2024", "2024-08-15"],
  ["15\u00a0Agustus\u00a02024", "2024-08-15"],
  ["tanggal 15 Agustus 2024", "2024-08-15"],
  ["Tgl. 15 Agustus 2024", "2024-08-15"],
  ["2024-08-15", "2024-08-15"],
  ["2024/8/15", "2024-08-15"],
  ["20240815", "2024-08-15"],
  ["15082024", "2024-08-15"],
  ["03/04/2024", "2024-04-03"],
  ["10/04/2024", "2024-04-10"],
  ["03/12/2024", "2024-12-03"],
  ["3-4-2024", "2024-04-03"],
  ["3.4.2024", "2024-04-03"],
  ["5/5/2024", "2024-05-05"],
  ["8/15/2024", "2024-08-15"],
  ["08/15/2024", "2024-08-15"],
  ["12/13/2024", "2024-12-13"],
  ["29/02/2024", "2024-02-29"],
  ["2024-08-15 00:00:00", "2024-08-15"],
  ["2024-08-15T10:30:00.000", "2024-08-15"],
  ["15/08/2024 pukul 10.30 WIB", "2024-08-15"],
  ["15/08/2024, 10:30", "2024-08-15"],
  ["15/08/2024 9:05", "2024-08-15"],
  ["15/08/2024 9:05pm", "2024-08-15"],
  ["15/ 08/2024", "2024-08-15"],
  ["15 /08/2024", "2024-08-15"],
  ["5Mei2018", "2018-05-05"],
  ["Mei5, 2018", "2018-05-05"],
  ["May 5th 2018", "2018-05-05"],
  ["Sabtu, 17 Agustus 2024", "2024-08-17"],
  ["Selasa, 13 Agustus 2024", "2024-08-13"],
  ["Sun, 18 Aug 2024", "2024-08-18"],
  ["15/08/2024 24:00", "2024-08-15"],
  ["8/15/2024 12:00:00 AM", "2024-08-15"],
  ["Kamis, 15 Agustus 2024", "2024-08-15"],
  ["Thursday 15 August 2024", "2024-08-15"],
  ["Jum'at, 16 Agustus 2024", "2024-08-16"],
  ["Minggu, 18 Agustus 2024", "2024-08-18"],
  ["Senin, 5 Januari 1970", "1970-01-05"],
  ["Rabu, 31 Desember 1969", "1969-12-31"],
  ["45519", "2024-08-15"],
  ["45519.5", "2024-08-15"],
  ["45519,25", "2024-08-15"],
  [45519, "2024-08-15"],
  [45519.75, "2024-08-15"],
  [10000, "1927-05-18"],
  [99999, "2173-10-13"],
])("%j is %s", exactly);

it.each<[string, string[]]>([
  ["3/4/2024", ["2024-04-03", "2024-03-04"]],
  ["10/11/2024", ["2024-11-10", "2024-10-11"]],
  ["12/12/24", ["2024-12-12", "1924-12-12"]],
  ["15/08/24", ["2024-08-15", "1924-08-15"]],
  ["15-Aug-24", ["2024-08-15", "1924-08-15"]],
  ["5 Mei '18", ["2018-05-05", "1918-05-05"]],
  ["3/4/24", ["2024-04-03", "1924-04-03", "2024-03-04", "1924-03-04"]],
])("%s is ambiguous", (input, candidates) => {
  expect(readDay(input)).toStrictEqual({ kind: "date", status: "ambiguous", candidates });
});

it("reads what only one of the candidates can be", () => {
  exactly("29/02/00", "2000-02-29");
  exactly("Senin, 3/4/2024", "2024-03-04");
  exactly("Rabu, 3/4/2024", "2024-04-03");
});

it("takes the order of a known source", () => {
  const value = (input: string, order: "day-month" | "month-day") => readDay(input, { order });
  expect(value("3/4/2024", "day-month")).toMatchObject({ value: "2024-04-03" });
  expect(value("3/4/2024", "month-day")).toMatchObject({ value: "2024-03-04" });
  expect(value("03/04/2024", "month-day")).toMatchObject({ value: "2024-03-04" });
  expect(value("15/08/2024", "month-day")).toMatchObject({ why: "no-such-day" });
  expect(value("8/15/2024", "day-month")).toMatchObject({ why: "no-such-day" });
  // It is of slashes alone.
  expect(value("3-4-2024", "month-day")).toMatchObject({ value: "2024-04-03" });
});

it.each<[unknown, ReadProblem]>([
  ["31/11/2020", "no-such-day"],
  ["30 Februari 2024", "no-such-day"],
  ["29/02/2023", "no-such-day"],
  ["00/00/0000", "no-such-day"],
  ["0000-00-00", "no-such-day"],
  ["13/13/2024", "no-such-day"],
  ["15-13-2024", "no-such-day"],
  ["99999999", "no-such-day"],
  ["Mei 2018", "no-day"],
  ["05/2018", "no-day"],
  ["2018-05", "no-day"],
  ["Mei-18", "no-day"],
  ["2018", "no-day"],
  [2018, "no-day"],
  ["Selasa, 15 Agustus 2024", "weekday"],
  ["2024-08-14T17:00:00.000Z", "instant"],
  ["2024-08-15T00:00:00+07:00", "instant"],
  ["2024-08-15T00:00:00+0700", "instant"],
  ["2024-08-15 00:00 UTC", "instant"],
  [new Date(0), "instant"],
  ["-", "no-value"],
  ["tidak tahu", "not-known"],
  ["", "empty"],
  [null, "empty"],
  [{}, "not-text"],
  ["####", "hashes"],
  ["4,5519E+04", "scientific"],
  ["kemarin", "not-a-day"],
  ["Minggu, 15 Agustus 2024", "weekday"],
  ["lahir 15/08/2024", "not-a-day"],
  ["no. 2024-08-15", "not-a-day"],
  ["kira 5 Mei 2018", "not-a-day"],
  ["x Mei 5, 2018", "not-a-day"],
  ["May 5, 20189", "not-a-day"],
  ["2024-08-155", "not-a-day"],
  ["1 Senin, 5 Mei 2018", "not-a-day"],
  ["x 15082024", "not-a-day"],
  ["115082024", "not-a-day"],
  ["150820244", "not-a-day"],
  ["15/08/2024 10:30 zona", "not-a-day"],
  ["15/08/2024 10:30 zulu", "not-a-day"],
  ["18990101", "no-such-day"],
  ["01011899", "no-such-day"],
  ["5 Mei 2018 atau 2019", "not-a-day"],
  ["usaha Mei 2018", "not-a-day"],
  ["Mei 2018 lalu", "not-a-day"],
  ["Mei2018", "no-day"],
  ["x 45519", "not-a-day"],
  ["5 Foo 2018", "not-a-day"],
  ["9999", "no-day"],
  [-1, "not-a-day"],
  [100000, "not-a-day"],
  ["5 Mei", "not-a-day"],
  ["15/08/2024 25:00", "not-a-day"],
  ["15/08/2024 10:60", "not-a-day"],
  ["15/08/2024 25 orang", "not-a-day"],
])("%j is %s", (input, why) => {
  expect(readDay(input)).toStrictEqual({ kind: "date", status: "unreadable", why });
});

it.each([{ order: "us" }, { zone: "Asia/Jakarta" }])("refuses the options %j", (options) => {
  expect(() => readDay("3/4/2024", options as object)).toThrow(/^(invalid|unknown)-option at (order|zone)/);
});
