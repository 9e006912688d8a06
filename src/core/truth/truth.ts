/** A truth with three values, as in SQL and in Kleene's strong logic: `null` is "not known". */
export type Truth = boolean | null;
