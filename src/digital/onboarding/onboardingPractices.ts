import { cited } from "../../law/cited";
import { onboardingOf } from "./onboardingOf";

/**
 * The practice of KemenKopUKM and idEA: onboarded is who is on a marketplace or an e-commerce platform.
 *
 * Evidence: `single-source`. Which platforms count was not found.
 */
export const kemenkopukmIdea = /* @__PURE__ */ onboardingOf(
  /* @__PURE__ */ cited({
    id: "kemenkopukm-idea",
    when: { fact: "marketplaceSince", monthsBeforeAsOf: 0 },
    cite: ["kemenkopukm-idea Usaha yang hadir di marketplace atau platform e-commerce"],
    evidence: "single-source",
    checkedOn: "2026-01-31",
    notCovered: ["no-legal-definition", "no-first-day", "which-platforms", "channel-left"],
  }),
);

/**
 * The practice of BPS: who took orders or sold through the internet within the year, messaging included.
 *
 * The last sale counts while the day twelve months after it lies after `asOf`; on 31 December that is the calendar year
 * that BPS asks about. A business counts as selling from its first such day to its last. Evidence: `secondary`.
 */
export const bpsECommerce = /* @__PURE__ */ onboardingOf(
  /* @__PURE__ */ cited({
    id: "bps-e-commerce",
    when: {
      all: [
        { fact: "internetSalesSince", monthsBeforeAsOf: 0 },
        { not: { fact: "lastInternetSaleOn", monthsBeforeAsOf: 12 } },
      ],
    },
    cite: ["bps-e-commerce Usaha yang menerima pesanan atau menjual lewat internet dalam setahun"],
    evidence: "secondary",
    checkedOn: "2026-11-23",
    notCovered: ["no-law", "no-first-day", "survey-year", "channel-left"],
    note: "The surveys of 2021 and 2022 as reported ask about the calendar year before; orders by telephone, fax or SMS do not count.",
  }),
);

/** The practice of Bank Indonesia: who is a merchant that takes QRIS. Evidence: `single-source`. */
export const biQris = /* @__PURE__ */ onboardingOf(
  /* @__PURE__ */ cited({
    id: "bi-qris",
    when: { fact: "qrisSince", monthsBeforeAsOf: 0 },
    cite: ["bi-qris Usaha yang menjadi merchant QRIS"],
    evidence: "single-source",
    checkedOn: "2026-01-31",
    notCovered: ["no-legal-definition", "no-first-day", "channel-left"],
  }),
);

/** The practice of LKPP: who is listed in the e-katalog. Evidence: `single-source`. */
export const lkppEKatalog = /* @__PURE__ */ onboardingOf(
  /* @__PURE__ */ cited({
    id: "lkpp-e-katalog",
    when: { fact: "eKatalogSince", monthsBeforeAsOf: 0 },
    cite: ["lkpp-e-katalog Usaha yang terdaftar di e-katalog"],
    evidence: "single-source",
    checkedOn: "2026-01-31",
    notCovered: ["no-legal-definition", "no-first-day", "channel-left"],
  }),
);
