import type { Citation } from "../../../law/graded";

/** A rule of the text of 2022 as amended whose article was not read. */
export const unread2022: Citation = { regulation: "permenko-1-2022", at: "pasal belum dibaca" };
/** A rule of the text of 2026 whose article was not read. */
export const unread2026: Citation = { regulation: "permenko-1-2026", at: "pasal belum dibaca" };
/** The first amendment as a whole. */
export const perubahan2023: Citation = { regulation: "permenko-1-2023", at: "Pasal I" };
/** The fourth amendment as a whole. */
export const perubahan2025: Citation = { regulation: "permenko-12-2025", at: "Pasal I" };
