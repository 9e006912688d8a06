/** The edition of the rule data that answers name in their basis: the version of the package, set at each release. */
export const edition = "0.1.0";
