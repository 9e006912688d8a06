import type { LawWording } from "../wording/lawWording";
import { mergeWords } from "../wording/mergeWords";
import { lawWords } from "./lawWords";
import { practices } from "./practices";

/** What an answer rests on, in Indonesian. */
export const law: LawWording = {
  ignored: (facts) => `Diberikan, tetapi tidak dibaca untuk jawaban ini: ${facts}.`,
  evidence: {
    "law-text": "dibaca dalam teks peraturan",
    transcription: "satu salinan teks resmi",
    secondary: "beberapa sumber sekunder",
    "single-source": "satu sumber saja",
    unverified: "belum terverifikasi",
  },
  noted: ", dengan catatan",
  practices,
  places: /* @__PURE__ */ mergeWords(lawWords, "places"),
  through: "sampai",
  andUnread: (articles) => `${articles}, serta pasal lain yang belum dibaca`,
  notInForce: {
    "before-first": "hari itu sebelum aturan pertama yang dikenal pustaka ini",
    gap: "belum ada aturan pengganti",
    repealed: "aturannya sudah dicabut dan tidak ada penggantinya",
    "measure-not-used": "aturan pada hari itu tidak memakai ukuran yang diminta",
  },
  gaps: /* @__PURE__ */ mergeWords(lawWords, "gaps"),
  notCovered: /* @__PURE__ */ mergeWords(lawWords, "notCovered"),
  basis: (cites, evidence) => `Dasar: ${cites}. Bukti: ${evidence}.`,
  period: (evidence) => `; masa berlakunya: ${evidence}`,
  stale: (checkedOn) => `Perhatian: terakhir diperiksa ${checkedOn}; sejak itu mungkin sudah berubah.`,
  assumed: (what) => `Diandaikan: ${what}.`,
  left: (what) => `Tidak diperiksa: ${what}.`,
};
