import { regulations } from "../law/regulations";

/** The short title of a regulation: `PP Nomor 7 Tahun 2021`. A rule that is none in the registry keeps its id. */
export function ruleName(id: string): string {
  const title = regulations.find((regulation) => regulation.id === id)?.title;
  return title?.split(/ tentang |, |: /)[0] ?? id;
}
