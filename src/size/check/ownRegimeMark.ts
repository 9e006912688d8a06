/** Marks a regime that `defineSizeRegime` has checked and frozen, in this copy of the library or another. */
export const ownRegimeMark: unique symbol = /* @__PURE__ */ Symbol.for("umkm.size-regime");
