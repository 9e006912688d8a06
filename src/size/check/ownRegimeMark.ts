/** Marks a regime that was checked and frozen as it was defined, in this copy of the library or in another. */
export const ownRegimeMark: unique symbol = /* @__PURE__ */ Symbol.for("umkm.size-regime");
