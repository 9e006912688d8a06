import { Decimal as Shared } from "decimal.js";

/** A private copy of Decimal: what an application sets on the shared one does not reach it. Halves round up. */
export const Decimal = /* @__PURE__ */ Shared.clone({ defaults: true, precision: 40, rounding: 4 });

/** A number of the private copy. */
export type Decimal = Shared;
