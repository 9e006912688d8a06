/** The wording of an id, or the id itself where there is none: custom rules have ids that the library does not word. */
export function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(words, id) && words[id]) || id;
}
