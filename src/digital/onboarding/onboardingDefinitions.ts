import { deepFreeze } from "../../core/plain/deepFreeze";
import { biQris, bpsECommerce, kemenkopukmIdea, lkppEKatalog } from "./onboardingPractices";

/**
 * List the definitions of onboarded that bodies count by. They count different things: put them side by side, never into
 * one series.
 *
 * @example
 * ```ts
 * import { onboardingDefinitions } from "umkm/digital";
 *
 * // By which definitions is counted?
 * onboardingDefinitions.map(({ id }) => id); // => ["kemenkopukm-idea", "bps-e-commerce", "bi-qris", "lkpp-e-katalog"]
 * ```
 */
export const onboardingDefinitions = /* @__PURE__ */ deepFreeze([
  kemenkopukmIdea,
  bpsECommerce,
  biQris,
  lkppEKatalog,
] as const);
