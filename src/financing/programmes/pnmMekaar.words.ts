import type { ProgrammeWords, SameWords } from "../types/programmeWords";

/** The words of PNM Mekaar, in Indonesian. */
export const pnmMekaarIndonesian = {
  programmes: { "pnm-mekaar": "PNM Mekaar" },
  criteria: {
    perempuan: "bagi perempuan",
    "plafon-paling-sedikit-2-juta": "batas bawah plafon",
    "pendapatan-per-kapita-paling-banyak-800-ribu": "batas pendapatan",
    "pertemuan-mingguan": "pertemuan mingguan",
    "plafon-tertinggi": "batas atas plafon",
    "indeks-rumah": "indeks rumah (Cashpoor House Index)",
  },
  notCovered: { "susunan-kelompok": "susunan kelompok", subsidi: "besarnya subsidi bunga" },
  places: { "kriteria nasabah": "kriteria nasabah" },
  facts: {
    sex: { label: "jenis kelamin", question: "Apakah pemohon perempuan atau laki-laki?" },
    monthlyIncomePerHead: {
      label: "pendapatan keluarga per kapita sebulan",
      question: "Berapa pendapatan keluarga per kapita sebulan, dalam rupiah?",
    },
    joinsWeeklyMeetings: {
      label: "pertemuan mingguan",
      question: "Apakah pemohon akan mengikuti pertemuan kelompok mingguan?",
      yes: "mengikuti pertemuan mingguan",
      no: "tidak mengikuti pertemuan mingguan",
    },
  },
} satisfies ProgrammeWords;

/** The same in English. */
export const pnmMekaarEnglish = {
  programmes: { "pnm-mekaar": "PNM Mekaar" },
  criteria: {
    perempuan: "for women",
    "plafon-paling-sedikit-2-juta": "lower limit of the plafon",
    "pendapatan-per-kapita-paling-banyak-800-ribu": "limit of the income",
    "pertemuan-mingguan": "weekly meetings",
    "plafon-tertinggi": "upper limit of the plafon",
    "indeks-rumah": "index of the house (Cashpoor House Index)",
  },
  notCovered: { "susunan-kelompok": "the make-up of the group", subsidi: "how much the interest subsidy is" },
  places: { "kriteria nasabah": "criteria for clients" },
  facts: {
    sex: { label: "sex", question: "Is the applicant female or male?" },
    monthlyIncomePerHead: {
      label: "monthly income per head of the family",
      question: "What is the family's income per head a month, in rupiah?",
    },
    joinsWeeklyMeetings: {
      label: "weekly meetings",
      question: "Will the applicant join the weekly meetings of the group?",
      yes: "joins the weekly meetings",
      no: "does not join the weekly meetings",
    },
  },
} satisfies SameWords<typeof pnmMekaarIndonesian>;
