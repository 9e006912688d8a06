/** A calendar day as it stands in data: `YYYY-MM-DD`. */
export type DateText = `${number}-${number}-${number}`;

declare const checked: unique symbol;

/** A calendar day that exists, from 1000-01-01 to 9999-12-31. Its text order is its order in time. */
export type CalendarDate = DateText & { readonly [checked]: "CalendarDate" };

/** Tell whether a value is the text of a calendar day that exists, from 1000-01-01 to 9999-12-31. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== "string" || !/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  // July and August both have 31 days: from there on the odd and the even months change places.
  const last = month === 2 ? 28 + +leap : 30 + ((month + (month >> 3)) % 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
