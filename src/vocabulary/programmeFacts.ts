import { deepFreeze } from "../core/plain/deepFreeze";
import { legalForms, sexes } from "./options";

/** The labour-intensive industries that KIPK lists, and any other. */
export const labourIntensiveIndustries = [
  "makanan-minuman",
  "tekstil",
  "pakaian-jadi",
  "kulit-alas-kaki",
  "furnitur",
  "mainan-anak",
  "lainnya",
] as const;

/**
 * The recipients that the Kredit Program Perumahan lists on its supply side: who develops or builds houses, or trades in
 * building materials; and any other.
 */
export const housingRecipients = ["pengembang", "kontraktor", "pedagang-bahan-bangunan", "lainnya"] as const;

/**
 * What the Kredit Program Perumahan lends for: land, building materials, goods and services on the supply side; to buy,
 * build or renovate a house that serves the business on the demand side; and any other use.
 */
export const housingUses = [
  "tanah",
  "bahan-bangunan",
  "barang-dan-jasa",
  "beli-rumah-usaha",
  "bangun-rumah-usaha",
  "renovasi-rumah-usaha",
  "lainnya",
] as const;

/** Who may be named as the recipient of credit on a warehouse receipt. */
export const receiptRecipients = [
  "petani",
  "kelompok-petani",
  "koperasi",
  "nelayan",
  "usaha-kecil",
  "lainnya",
] as const;

/**
 * The facts that programmes other than KUR ask for beside {@link applicantFacts}; each programme declares the ones it
 * reads.
 *
 * Of the Kredit Program Perumahan, the number of akad and the amounts are those of the side on which it is asked for,
 * before this akad.
 */
export const programmeFacts = /* @__PURE__ */ deepFreeze({
  legalForm: legalForms,
  receivesKur: "yes-no",
  programmeCreditInSikp: "yes-no",
  sex: sexes,
  monthlyIncomePerHead: "rupiah",
  joinsWeeklyMeetings: "yes-no",
  joinsTanggungRenteng: "yes-no",
  labourIntensiveIndustry: labourIntensiveIndustries,
  forInvestment: "yes-no",
  kppRecipient: housingRecipients,
  kppUse: housingUses,
  kppCount: "count",
  kppOutstanding: "rupiah",
  kppAccumulated: "rupiah",
  otherProgrammeCreditRunning: "yes-no",
  ssrgRecipient: receiptRecipients,
  warehouseReceiptValue: "rupiah",
  ssrgPlafonThisYear: "rupiah",
  bumnOrBumdStaff: "yes-no",
  receivedBpumThisYear: "yes-no",
  proposedForBpum: "yes-no",
} as const);

/** The facts of {@link programmeFacts}, as conditions read them. */
export type ProgrammeFacts = typeof programmeFacts;
