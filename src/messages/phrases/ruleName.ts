import { regulations } from "../../law/regulations/regulations";
import type { Messages } from "../messages";
import { wordOf } from "./wordOf";

/**
 * The short title of a regulation, `PP Nomor 7 Tahun 2021`, or the name of a practice in the language. A rule that is
 * not in the registry keeps its id.
 */
export function ruleName(id: string, { law }: Messages): string {
  if (Object.hasOwn(law.practices, id)) return wordOf(law.practices, id);
  const title = regulations.find((regulation) => regulation.id === id)?.title;
  return title?.split(/ tentang |, |: /)[0] ?? id;
}
