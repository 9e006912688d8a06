import type { StatementWording } from "../wording/statementWording";

const of = (base: string | null) => (base === null ? "" : ` dari ${base}`);

/** Printed numbers, shares and paces, in Indonesian. */
export const statement: StatementWording = {
  checks: {
    holds: (printed, _, base) => `Benar: ${printed}${of(base)}.`,
    cut: (printed, right, base) =>
      `Benar hanya bila desimalnya dipotong: ${printed}; dibulatkan menjadi ${right}${of(base)}.`,
    wrong: (printed, right, base) => `Salah: tercetak ${printed}, yang benar ${right}${of(base)}.`,
  },
  emptyBase: (printed) => `Tercetak ${printed}, padahal dasarnya nol: tidak ada bagiannya.`,
  inUnit: (digits, unit, name) => (unit === 1 ? digits : `${digits} kali ${name}`),
  aboveWhole: "Bagiannya melebihi keseluruhan: ini dua pendataan, bukan pangsa.",
  impliedBase: (part, share, least, most) =>
    most === null
      ? `${part} adalah ${share} dari ${least} atau lebih.`
      : `${part} adalah ${share} dari ${least} sampai ${most}.`,
  noBase: (part, share) => `${part} bukan ${share} dari bilangan bulat mana pun.`,
  grown: (from, growth, value, least, most) =>
    `${from} tumbuh ${growth} menjadi ${value}; bila angkanya dibulatkan, ${least} sampai ${most}.`,
  share: (part, whole, share) =>
    share === null ? `${part} dari ${whole}: tidak ada pangsa dari nol.` : `${part} dari ${whole}: ${share}.`,
  pace: (change, from, to, days, perMonth, perYear) =>
    `Dari ${from} sampai ${to}, ${days} hari: ${change}, yaitu ${perMonth} per bulan dan ${perYear} per tahun.`,
};
