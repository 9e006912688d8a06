/** What the supply side of the Kredit Program Perumahan asks about: the shared facts, and one on its limits. */
export const kppPenyediaanFacts = {
  plafon: "rupiah",
  plafonAtLimitAccepted: "yes-no",
  receivesKur: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  businessStartedOn: "date",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link kppPenyediaanFacts}, as conditions read them. */
export type KppPenyediaanFacts = typeof kppPenyediaanFacts;
