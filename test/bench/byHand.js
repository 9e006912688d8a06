import { calendarDate } from "../../dist/index.js";

/** For registration under PP 7/2021: one amount. It refuses what the library refuses of numbers and names. */
export function registrationByHand(facts) {
  refuse(facts);
  const capital = amount(facts.modalUsaha);
  if (capital === null) return null;
  if (capital <= 1_000_000_000) return "mikro";
  if (capital <= 5_000_000_000) return "kecil";
  return capital <= 10_000_000_000 ? "menengah" : "besar";
}

/** For facilities under PP 7/2021: the day of establishment decides what is read. */
export function facilitiesByHand(facts) {
  refuse(facts);
  const sales = amount(facts.hasilPenjualanTahunan);
  const capital = amount(facts.modalUsaha);
  if (facts.establishedOn === undefined || sales === null) return null;
  if (calendarDate(facts.establishedOn) < "2021-02-02") {
    if (sales <= 2_000_000_000) return "mikro";
    if (sales <= 15_000_000_000) return "kecil";
    return sales <= 50_000_000_000 ? "menengah" : "besar";
  }
  if (capital === null) return sales <= 2_000_000_000 ? "mikro" : null;
  if (capital <= 1_000_000_000 || sales <= 2_000_000_000) return "mikro";
  if (capital <= 5_000_000_000 || sales <= 15_000_000_000) return "kecil";
  return capital <= 10_000_000_000 || sales <= 50_000_000_000 ? "menengah" : "besar";
}

/** The same over columns: codes as those of the library, NaN as not known. */
export function columnsByHand({ modalUsaha, hasilPenjualanTahunan, establishedOn }) {
  const rows = hasilPenjualanTahunan.length;
  if (modalUsaha.length !== rows || establishedOn.length !== rows) throw new TypeError("columns of different lengths");
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const sales = hasilPenjualanTahunan[row];
    const capital = modalUsaha[row];
    const day = establishedOn[row];
    if (!(Number.isSafeInteger(sales) && sales >= 0) && !Number.isNaN(sales)) throw new TypeError("no amount");
    if (!(Number.isSafeInteger(capital) && capital >= 0) && !Number.isNaN(capital)) throw new TypeError("no amount");
    if (!(Number.isInteger(day) && day >= -354_285 && day <= 2_932_896) && !Number.isNaN(day)) {
      throw new TypeError("no day");
    }
    if (Number.isNaN(sales) || Number.isNaN(day)) codes[row] = 0;
    else if (day < 18_660) codes[row] = bySales(sales);
    else if (Number.isNaN(capital)) codes[row] = sales <= 2_000_000_000 ? 2 : 0;
    else codes[row] = Math.min(bySales(sales), byCapital(capital));
  }
  return codes;
}

function bySales(sales) {
  return sales <= 2_000_000_000 ? 2 : sales <= 15_000_000_000 ? 3 : sales <= 50_000_000_000 ? 4 : 5;
}

function byCapital(capital) {
  return capital <= 1_000_000_000 ? 2 : capital <= 5_000_000_000 ? 3 : capital <= 10_000_000_000 ? 4 : 5;
}

function refuse(facts) {
  if (typeof facts !== "object" || facts === null || Object.getPrototypeOf(facts) !== Object.prototype) {
    throw new TypeError("no plain object");
  }
  for (const name in facts) {
    switch (name) {
      case "modalUsaha":
      case "hasilPenjualanTahunan":
      case "kekayaanBersih":
      case "establishedOn":
        break;
      default:
        throw new TypeError("unknown name");
    }
  }
}

function amount(value) {
  if (value === undefined || value === null) return null;
  if (!Number.isSafeInteger(value) || value < 0) throw new TypeError("no amount");
  return value;
}
