import type { Around, ExactFound } from "./exact";

// An identifier has 13 digits or more; amounts of 13 and 14 digits, trillions of rupiah, are written so too.
const mostPlain = { money: 14, count: 12 };
// An amount has at most 99 characters.
const mostDigits = 97;

/** The number that digits with separators are, its unit counted in. */
export function exactFound(text: string, around: Around): ExactFound {
  const split = splitNumber(text, around);
  if (typeof split === "string") return split;
  const { whole, decimals } = split;
  if (/^0\d\d/.test(whole)) return "leading-zero";
  const marks = /[^\d]/.test(text);
  if (!marks && whole.length > (around.money ? mostPlain.money : mostPlain.count)) return "too-many-digits";
  if (around.unit === null && lacksUnit(whole, decimals, around)) return "unit-missing";
  const unit = around.unit ?? 0;
  if (whole.length + decimals.length + unit > mostDigits) return "too-many-digits";
  return { digits: BigInt(whole + decimals), scale: decimals.length - unit };
}

/** The whole part and the decimals of a number. */
function splitNumber(text: string, around: Around): Split | "separators" {
  const plain = /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(text) ? text.replaceAll(" ", "") : text;
  if (plain.includes(" ")) return "separators";
  const parts = plain.split(/[.,]/);
  const marks = plain.replace(/\d/g, "");
  const grouped = { whole: parts.join(""), decimals: "" };
  const decimal = { whole: parts.slice(0, -1).join(""), decimals: parts.at(-1) ?? "" };
  if (marks === "") return grouped;
  if (marks.length === 1) return isGroup(parts, around) ? grouped : decimal;
  if (/^(.)\1+$/.test(marks)) return inGroups(parts) ? grouped : "separators";
  // Two kinds: groups, then decimals.
  if (!/^(.)\1*(?!\1).$/.test(marks) || !inGroups(parts.slice(0, -1))) return "separators";
  return decimal.decimals.length === 3 && around.doubt === "groups" ? grouped : decimal;
}

interface Split {
  readonly whole: string;
  readonly decimals: string;
}

/** Whether the only separator of a number is one of groups: it is before three digits, unless it cannot be. */
function isGroup(parts: readonly string[], around: Around): boolean {
  const [first = "", last = ""] = parts;
  if (last.length !== 3 || /^0+$/.test(first)) return false;
  return (inGroups(parts) && around.unit === null) || around.doubt === "groups";
}

function inGroups([first = "", ...others]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && others.every((one) => one.length === 3);
}

/** Whether a fraction stands alone where people leave out juta: sen have two decimals and rupiah beside them. */
function lacksUnit(whole: string, decimals: string, { money, currency }: Around): boolean {
  if (!money || whole.length > 3 || /^0*$/.test(decimals)) return false;
  return !(currency && decimals.length > 1);
}
