import type { StatementWording } from "../wording/statementWording";

const of = (base: string | null) => (base === null ? "" : ` of ${base}`);

/** Printed numbers, shares and paces, in English. */
export const statement: StatementWording = {
  checks: {
    holds: (printed, _, base) => `It holds: ${printed}${of(base)}.`,
    cut: (printed, right, base) =>
      `It holds only if decimals are cut off: ${printed}; rounded, it is ${right}${of(base)}.`,
    wrong: (printed, right, base) => `It is wrong: printed ${printed}, right is ${right}${of(base)}.`,
  },
  emptyBase: (printed) => `Printed ${printed}, but the base is zero: there is no share.`,
  inUnit: (digits, unit, name) => (unit === 1 ? digits : `${digits} times ${name}`),
  aboveWhole: "The part is above the whole: these are two registers, and not a share.",
  impliedBase: (part, share, least, most) =>
    most === null ? `${part} are ${share} of ${least} or more.` : `${part} are ${share} of ${least} to ${most}.`,
  noBase: (part, share) => `${part} are not ${share} of any whole number.`,
  grown: (from, growth, value, least, most) =>
    `${from} grown by ${growth} is ${value}; by a growth printed so, ${least} to ${most}.`,
  share: (part, whole, share) =>
    share === null ? `${part} of ${whole}: there is no share of nothing.` : `${part} of ${whole}: ${share}.`,
  pace: (change, from, to, days, perMonth, perYear) =>
    `From ${from} to ${to}, ${days} days: ${change}, which is ${perMonth} a month and ${perYear} a year.`,
};
