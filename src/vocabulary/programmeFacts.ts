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

/** What a Koperasi Desa or Kelurahan Merah Putih does with a loan, and anything else. */
export const cooperativeActivities = [
  "kantor-koperasi",
  "sembako",
  "simpan-pinjam",
  "klinik-desa",
  "apotek-desa",
  "cold-storage",
  "logistik-desa",
  "lainnya",
] as const;

/** The credits of which a bad debt of a lender of the state may be waived, and any other. */
export const badDebtKinds = ["program-pemerintah-selesai", "di-luar-program", "bencana-alam", "lainnya"] as const;

/** The claims of the state that may be waived, and any other. */
export const stateClaimKinds = ["dana-bergulir", "kredit-program", "lainnya"] as const;

/** Who owes the state: a person, a legal entity, or a project whose debtors cannot be told apart. */
export const stateDebtorKinds = ["orang", "badan-usaha", "proyek"] as const;

/** The groups of the marine and fishery sector, and any other. */
export const fisheryGroups = [
  "kelompok-usaha-bersama",
  "pengolah-pemasar",
  "pembudidaya-ikan",
  "petambak-garam",
  "wisata-bahari",
  "lainnya",
] as const;

/** What credit for catching fish is used for: three for working capital, four for investment, and anything else. */
export const fishingUses = [
  "operasional",
  "sertifikasi",
  "dokumen-kapal",
  "kapal-dengan-mesin-dan-alat",
  "mesin-atau-alat",
  "modifikasi-kapal",
  "perawatan-kapal",
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
  hasFinancingProposal: "yes-no",
  creativeEconomyBusiness: "yes-no",
  intellectualPropertyEngagement: "yes-no",
  intellectualPropertyRecorded: "yes-no",
  intellectualPropertyUsed: "yes-no",
  villageCooperative: "yes-no",
  hasLegalEntity: "yes-no",
  hasCooperativeNumber: "yes-no",
  hasBankAccount: "yes-no",
  hasBusinessProposal: "yes-no",
  approvedByVillageHead: "yes-no",
  cooperativeActivity: cooperativeActivities,
  operatingCost: "rupiah",
  tenorMonths: "count",
  owedToStateLender: "yes-no",
  restructuredInVain: "yes-no",
  badDebtKind: badDebtKinds,
  badDebt: "rupiah",
  writtenOffOn: "date",
  guaranteed: "yes-no",
  saleableCollateral: "yes-no",
  stateClaimKind: stateClaimKinds,
  stateDebtor: stateDebtorKinds,
  stateClaimYears: "count",
  fisheryGroup: fisheryGroups,
  catchesFish: "yes-no",
  fishingUse: fishingUses,
  permittedGear: "yes-no",
} as const);

/** The facts of {@link programmeFacts}, as conditions read them. */
export type ProgrammeFacts = typeof programmeFacts;
