/** The wording of an id; without one, the id itself: the library does not word the ids of custom rules. */
export function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(words, id) && words[id]) || id;
}
