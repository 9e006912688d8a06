/** Join clauses by a word, behind a semicolon where there are many of them or where one is itself a list. */
export function joinClauses(clauses: readonly string[], word: string): string {
  const long = clauses.length > 2 || clauses.some((clause) => /, |[;()]| (?:dan|atau|and|or) /.test(clause));
  return clauses.join(long ? `; ${word} ` : ` ${word} `);
}
