import type { ForecastWording } from "../wording/forecastWording";

/** Paths, additions and forecasts, in Indonesian. */
export const forecast: ForecastWording = {
  models: { linear: "linear", exponential: "eksponensial", logistic: "logistik", gompertz: "Gompertz" },
  shapes: { linear: "jumlah yang sama tiap hari", geometric: "laju yang sama tiap hari" },
  every: { month: "per bulan", quarter: "per triwulan", year: "per tahun" },
  trajectory: (target, shape, every) => `Jalur ${target}, ${shape} di antara tonggaknya, ${every}:`,
  point: (day, value) => `${day}: ${value}`,
  additions: (target, total, unit, value, day) =>
    `Yang harus ditambah untuk ${target}, sesudah ${value} pada ${day}: ${total} ${unit}.`,
  addition: (period, addition, parts) => `${period}: ${addition} (${parts})`,
  part: (party, value) => `${party} ${value}`,
  forecast: (model, body, days, first, last) =>
    `Prakiraan menurut model ${model} dari hitungan ${body} pada ${days} hari, ${first} sampai ${last}.`,
  line: (begins, change, rises) => `Mulai dari ${begins} dan ${rises ? "naik" : "turun"} ${change} per tahun.`,
  rate: (begins, rate, rises) => `Mulai dari ${begins} dan ${rises ? "tumbuh" : "menyusut"} ${rate} per tahun.`,
  level: (height) => `Tetap pada ${height}.`,
  capacity: (capacity, direction) =>
    direction < 0
      ? `Turun menuju 0, di bawah kapasitas yang diberikan, ${capacity}.`
      : `${direction > 0 ? "Naik, selalu" : "Tetap,"} di bawah kapasitas yang diberikan, ${capacity}.`,
  r2: (r2) => (r2 === null ? "Semua angka sama: R kuadrat tidak ada." : `R kuadrat: ${r2}.`),
  later: (count, day) => `Tidak dipakai karena baru diketahui sesudah ${day}: ${count} angka.`,
  caveat: "Prakiraan meneruskan masa lalu. Kebijakan dan galatnya sendiri tidak diketahuinya.",
  value: (model, body, day, value) => `Model ${model} dari hitungan ${body} memberi ${value} pada ${day}.`,
  beyond: (days, ofSpan) => `Itu ${days} hari sesudah hitungan terakhir, ${ofSpan} dari rentang waktu hitungannya.`,
  noInterval: "Tidak ada selang: hitungan satu lembaga saling bertumpu, dan galatnya tidak diketahui.",
  backtest: (body, days) => `Galat tiap model pada hitungan terakhir ${body}, dari ${days} hari:`,
  tested: (model, error, share) =>
    `${model}: meleset rata-rata ${error}${share === null ? "" : `, yaitu ${share} dari angkanya`}`,
  refused: (model) => `${model}: tidak dapat memakai angka-angka ini`,
  bass: (origin, m, p, q) =>
    `Kurva Bass sejak ${origin}: pada akhirnya ${m} pengadopsi, p = ${p} dan q = ${q} per tahun.`,
  peak: (day, adopted, perYear) =>
    `Adopsi terbanyak ${day === null ? "sesudah tahun 9999" : `sekitar ${day}`}: sampai saat itu ${adopted}, dan ${perYear} per tahun.`,
  noPeak: "Adopsi terbanyak pada permulaan.",
};
