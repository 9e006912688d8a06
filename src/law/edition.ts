/** The edition of the rule data that answers name in their basis: the version of the package, set when one is made. */
export const edition = "0.1.0";
