// @ts-check

/**
 * What the examples enter, but for the language, as fragments: the front page links to them by the same text.
 *
 * A bakery with sales of 3 billion rupiah a year; and cassava growers, one of whom asks for a rupiah too much.
 */
export const examples = {
  bakery: "ask=size&asOf=2026-03-05&purpose=facilities&policy=either&f.hasilPenjualanTahunan=3000000000",
  cluster:
    "ask=financing&asOf=2025-09-01&programme=kur-khusus&f.managedTogether=yes&f.hasMitraUsaha=yes&f.commodity=komoditas-produktif-lain&members=2&m1.plafon=500000000&m2.plafon=500000001",
};
