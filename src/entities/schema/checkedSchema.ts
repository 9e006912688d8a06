import * as z from "zod/mini";
import { checkedBy } from "./checkedBy";

/**
 * Make a schema of a reader: what the reader refuses becomes an issue.
 *
 * The issue holds `{ code: "custom", params: { code }, path, message }`, where `params.code` is the stable code of the
 * `UmkmError`. It never holds the value. A value that is read is passed on as it is.
 *
 * @param json - what JSON Schema can say of the value, or the kind of a fact, which the build spells out: the reader
 *   itself says nothing there.
 */
export function checkedSchema<T>(
  read: (input: unknown) => void,
  json: Readonly<Record<string, unknown>>,
): z.ZodMiniType<T, T> {
  return z.any().check(checkedBy(read)).register(z.globalRegistry, json);
}
