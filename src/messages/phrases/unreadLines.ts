import type { OpenRule } from "../../financing/types/outcome";
import type { Messages } from "../messages";
import { wordOf } from "./wordOf";

/** Name the rules that leave an answer open because nobody read them. */
export function unreadLines(open: readonly OpenRule[], { financing }: Messages): string[] {
  const unread = open.filter(({ why }) => why === "unread").map(({ id }) => wordOf(financing.criteria, id));
  return unread.length > 0 ? [financing.unread([...new Set(unread)].join("; "))] : [];
}
