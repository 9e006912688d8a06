import type { Citation } from "../../law/graded";

/** A rule of the text of 2022 as amended whose article was not read. */
export const unread2022: Citation = { regulation: "permenko-1-2022", at: "pasal belum dibaca" };
/** A rule of the text of 2026 whose article was not read. */
export const unread2026: Citation = { regulation: "permenko-1-2026", at: "pasal belum dibaca" };
