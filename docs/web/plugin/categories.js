// @ts-check

/**
 * The category of a public symbol in the reference, where it is not that of its kind: a function answers, a constant is a
 * rule or a count, and everything else is a type.
 *
 * @type {Readonly<Record<string, RegExp>>}
 */
const categories = {
  "Records, rows and codes":
    /Schema$|(sizeF|clusterF|financingF|channelF)actsOf$|^factsFromRow$|^parse|^read(Rupiah|Count|Day|MonthOrYear|YesNo|Digits)$|^findRegion$|^convertRegionCode$/,
  "Rules of your own": /^define|^check/,
  "Facts and lists":
    /Facts$|^factChanges$|Answers$|Bands$|Editions$|Forms$|Grades$|Industries$|Kinds$|Measures$|Methods$|Models$|Modes$|Problems$|Rates$|Reasons$|Schemes$|Sectors$|Sizes?$|Certificates$|Commodities$|^(sizes|sexes|occupations|umkmSizes)$/,
};

/**
 * The category of a symbol by its name and its kind.
 *
 * @param {string} name
 * @param {"function" | "constant" | "type"} kind
 */
export function categoryOf(name, kind) {
  if (kind === "type") return "Types";
  const [found] = Object.entries(categories).find(([, names]) => names.test(name)) ?? [];
  return found && !(kind === "function" && found === "Facts and lists") && name !== "statuteSizes"
    ? found
    : { function: "Answers", constant: "Rules and counts" }[kind];
}
