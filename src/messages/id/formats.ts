import { groupDigits } from "../numbers/groupDigits";
import { percentDigits } from "../numbers/percentDigits";
import { joinList } from "../phrases/joinList";
import type { Formats } from "../wording/formats";

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember";

/** Numbers with a point between thousands and a decimal comma, days as `5 Maret 2024`. */
export const formats: Formats = {
  count: (value) => groupDigits(value, ".", ","),
  money: (amount) => `Rp${groupDigits(amount, ".", ",", 2)}`,
  percent: (share, decimals) => `${groupDigits(percentDigits(share, decimals), ".", ",")}%`,
  day: (day) => {
    const [year = "", month, date] = day.split("-");
    return month && date ? `${Number(date)} ${months.split(" ")[Number(month) - 1]} ${year}` : year;
  },
  and: (items) => joinList(items, " dan ", ", dan "),
  or: (items) => joinList(items, " atau ", ", atau "),
};
