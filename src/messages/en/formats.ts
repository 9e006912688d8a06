import { groupDigits } from "../numbers/groupDigits";
import { percentDigits } from "../numbers/percentDigits";
import { joinList } from "../phrases/joinList";
import type { Formats } from "../wording/formats";

const months = "January February March April May June July August September October November December";

/** Numbers with a comma between thousands and a decimal point, days as `5 March 2024`. */
export const formats: Formats = {
  count: (value) => groupDigits(value, ",", "."),
  money: (amount) => `Rp${groupDigits(amount, ",", ".", 2)}`,
  percent: (share, decimals) => `${groupDigits(percentDigits(share, decimals), ",", ".")}%`,
  day: (day) => {
    const [year = "", month, date] = day.split("-");
    return month && date ? `${Number(date)} ${months.split(" ")[Number(month) - 1]} ${year}` : year;
  },
  and: (items) => joinList(items, " and ", " and "),
  or: (items) => joinList(items, " or ", " or "),
};
