import { UmkmError } from "../../core/error/UmkmError";
import type { SizeHeadroom } from "../../size/headroom";
import type { SizeSegment } from "../../size/sizeHistory";
import type { Messages } from "../messages";
import { explainHeadroom } from "./explainHeadroom";
import { explainSizeHistory } from "./explainSizeHistory";

/**
 * Explain an answer that is a list: the history of a business, or its headroom.
 *
 * @throws UmkmError `invalid-option` for any other list, and for a value that is not a list.
 */
export function explainSizeList(
  list: readonly SizeSegment<string, string>[] | readonly SizeHeadroom<string, string>[],
  messages: Messages,
): string[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [null];
  const have = (key: string) => items.every((item) => typeof item === "object" && item !== null && key in item);
  if (have("outcome")) return explainSizeHistory(list as readonly SizeSegment<string, string>[], messages);
  if (have("shareOfLimit")) return explainHeadroom(list as readonly SizeHeadroom<string, string>[], messages);
  throw new UmkmError("invalid-option", ["outcome", "kind"], "an answer of the library");
}
