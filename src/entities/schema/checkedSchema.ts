import * as z from "zod/mini";
import { checkedBy } from "./checkedBy";

/**
 * A schema that checks by `read`: its error becomes an issue.
 *
 * The issue holds `{ code: "custom", params: { code }, path, message }`, where `params.code` is the stable code of the
 * `UmkmError`. It never holds the value. A valid value is passed on unchanged.
 *
 * @param json - the JSON Schema of the value, which `read` cannot give; or the kind of a fact, which the build spells
 *   out.
 */
export function checkedSchema<T>(
  read: (input: unknown) => void,
  json: Readonly<Record<string, unknown>>,
): z.ZodMiniType<T, T> {
  return z.any().check(checkedBy(read)).register(z.globalRegistry, json);
}
