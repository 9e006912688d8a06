import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Regulation } from "./regulation";

/** What KemenKopUKM and idEA count as gone digital. */
export const kemenkopukmIdeaPractice = /* @__PURE__ */ deepFreeze({
  id: "kemenkopukm-idea",
  title: "Praktik penghitungan KemenKopUKM dan idEA: usaha yang sudah go digital",
  from: "1000-01-01",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "No law and no first day: what the bodies count, read as if it had always been counted so.",
} as const satisfies Regulation);

/** What BPS counts as e-commerce. */
export const bpsECommercePractice = /* @__PURE__ */ deepFreeze({
  id: "bps-e-commerce",
  title: "Praktik statistik e-commerce BPS: usaha yang menjual lewat internet",
  from: "1000-01-01",
  evidence: "unverified",
  checkedOn: "2026-11-23",
  note: "No law and no first day: a statistical practice, read as if it had always been one.",
} as const satisfies Regulation);

/** What Bank Indonesia counts: merchants of QRIS. */
export const biQrisPractice = /* @__PURE__ */ deepFreeze({
  id: "bi-qris",
  title: "Praktik penghitungan Bank Indonesia: merchant QRIS",
  from: "1000-01-01",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "No first day was looked up: what the body counts, read as if it had always been counted so.",
} as const satisfies Regulation);

/** What LKPP counts: listings in the e-katalog. */
export const lkppEKatalogPractice = /* @__PURE__ */ deepFreeze({
  id: "lkpp-e-katalog",
  title: "Praktik penghitungan LKPP: usaha dalam e-katalog",
  from: "1000-01-01",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "No first day was looked up: what the body counts, read as if it had always been counted so.",
} as const satisfies Regulation);
