// What is inferred or was not found, said once for all programmes of KUR.

/** Of the text of 2022 before its first amendment. */
export const note2022 = "January 2022; the day is unverified and January 1 stands in for it.";
/** From the first amendment on, and from the fourth; what is known of either first day stands with the regulation. */
export const noteAsAmended =
  "The first day is our inference. The second and third amendments (2024, 2025) were not found.";
/** Of the text of 2026. */
export const note2026 = "Permenko 2/2026 was not found.";
/** Of an amount whose own article was not read, and that stands in Pasal 35 ayat (4) as amended in 2023 too. */
export const noteFromSubsidy = "From the rule on the subsidy of KUR khusus.";
/** Of how often KUR mikro may be had, from 2023-01-27 to 2026-01-12. */
export const noteAccesses = "That KUR mikro alone counts is our reading.";
/** Of the rule on prior commercial credit, wherever its own article was not read. */
export const noteCommercialCredit =
  "Law-text (Permenko 12/2025 Pasal 38A); of its exceptions digital loans are secondary, consumption credit listed as productive unverified.";
