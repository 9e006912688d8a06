import type { LawTexts } from "../cells";

/**
 * The four texts of KUR, each on the days on which it ruled: said once, read by every programme and its terms. A text is
 * named by its year; it does not rule from January on.
 */
export const kurTexts = {
  // Permenko 1/2022 as issued.
  2022: {
    from: "2022-01-01",
    fromEvidence: "unverified",
    until: "2023-01-26",
    untilEvidence: "secondary",
    cite: ["permenko-1-2022 pasal belum dibaca"],
    evidence: "secondary",
    checkedOn: "2026-12-01",
    note: "January 2022; the day is unverified and January 1 stands in for it.",
  },
  // With its first amendment, Permenko 1/2023.
  2023: {
    from: "2023-01-27",
    fromEvidence: "secondary",
    until: "2025-08-07",
    untilEvidence: "unverified",
    cite: ["permenko-1-2023 Pasal I"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "Whether January 27 is the day of signing, of promulgation or of both is not found. The second and third amendments (2024, 2025) were not found.",
  },
  // With its fourth, Permenko 12/2025: it changed Pasal 4, 35 and 36 (see `khusus.ts`) and added 4A and 38A.
  2025: {
    from: "2025-08-08",
    fromEvidence: "unverified",
    until: "2026-01-12",
    untilEvidence: "transcription",
    cite: ["permenko-12-2025 Pasal I"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "In force not after that day, an inference from Permenko 13/2025. The second and third amendments (2024, 2025) were not found.",
  },
  // A new text, Permenko 1/2026.
  2026: {
    from: "2026-01-13",
    evidence: "transcription",
    checkedOn: "2026-07-28",
    note: "Permenko 2/2026 was not found.",
  },
} as const satisfies LawTexts;
