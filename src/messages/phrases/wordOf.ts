/** The wording of an id, or the id itself where there is none: rules of a caller's own have ids that we do not word. */
export function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(words, id) && words[id]) || id;
}
