/** What both sides of the Kredit Program Perumahan ask about. */
export const kppFacts = {
  plafon: "rupiah",
  receivesKur: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  businessStartedOn: "date",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link kppFacts}, as conditions read them. */
export type KppFacts = typeof kppFacts;
