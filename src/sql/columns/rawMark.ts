/** Marks SQL of the caller's own, so that no plain text is taken for it. */
export const rawMark: unique symbol = /* @__PURE__ */ Symbol.for("umkm.raw-sql");
