/** What silence about ownership counts as, where independence is assumed. */
export const independent: Readonly<Record<string, string | boolean>> = { partOf: "none", foreignOwned: false };
