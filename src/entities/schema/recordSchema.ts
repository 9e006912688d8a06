import * as z from "zod/mini";
import { checkedBy } from "./checkedBy";

type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** A schema for each of these properties. */
export type SchemasOf<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K], T[K]> };

/**
 * A strict schema of an object: a property that is not named is an issue.
 *
 * @param required - the properties that must be there.
 * @param optional - the properties that may be left out, or be `null` as in a database row.
 * @param readTogether - refuses properties that contradict each other; it runs once each is valid alone.
 */
export function recordSchema<T extends object>(
  required: SchemasOf<Omit<T, OptionalKeys<T>>>,
  optional: SchemasOf<Pick<T, OptionalKeys<T>>>,
  readTogether: (record: T) => void = () => {},
): z.ZodMiniType<T, T> {
  const shape: Record<string, z.ZodMiniType> = { ...(required as Record<string, z.ZodMiniType>) };
  for (const [name, schema] of Object.entries<z.ZodMiniType>(optional)) shape[name] = z.nullish(schema);
  const error = `expected an object with no property beside ${Object.keys(shape).join(", ")}`;
  return z
    .strictObject(shape, { error })
    .check(checkedBy<object>((record) => readTogether(record as T))) as unknown as z.ZodMiniType<T, T>;
}
