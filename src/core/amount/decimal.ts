import { Decimal as Shared } from "decimal.js";

/** A private copy of Decimal, so that settings of an application on the shared one do not reach it. Halves round up. */
export const Decimal = /* @__PURE__ */ Shared.clone({ defaults: true, precision: 40, rounding: 4 });

/** A number of the private copy. */
export type Decimal = Shared;
