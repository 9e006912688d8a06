/** The values that facts about ownership count as when left out, if independence is assumed. */
export const independent: Readonly<Record<string, string | boolean>> = { partOf: "none", foreignOwned: false };
