import { isPlain } from "../../core/plain/isPlain";
import type { Json } from "../rulebookComparison";
import { canonical } from "./canonical";
import { isRow } from "./isRow";

/** The key that identifies a list entry across editions, whatever its position; `undefined` if it has none. */
export function entryName(entry: Json): string | undefined {
  if (!isPlain(entry)) return undefined;
  const { id, document, when, measure, measures, from, on, region, kemendagri, ...rest } = entry as Readonly<
    Record<string, Json>
  >;
  if (document !== undefined) return joinedKey([document, condition(when)]);
  // A bar may return in a later rule of the same period, so its first day is part of the key.
  if (id !== undefined) return joinedKey([id, rest.bars === undefined ? undefined : from]);
  if (isRow(entry)) return joinedKey([condition(when) ?? "otherwise", from, rest.until]);
  if (measure !== undefined) return joinedKey([measure]);
  if (measures !== undefined) return joinedKey([rest.purpose ?? "every-purpose", ...age(rest)]);
  if (from !== undefined) return joinedKey([from]);
  if (on !== undefined) return joinedKey([on, rest.body]);
  if (region !== undefined) return joinedKey([region, rest.asOf ?? rest.month ?? rest.period, rest.register]);
  return kemendagri === undefined ? undefined : joinedKey([kemendagri]);
}

/** A condition on one line. */
function condition(when: Json | undefined): string | undefined {
  if (!isPlain(when)) return undefined;
  const { fact, ...rest } = when as Readonly<Record<string, Json>>;
  const text = canonical(rest).replace(/["{}]/g, "").replace(/[:,]/g, " ");
  return typeof fact === "string" ? `${fact} ${text}` : text;
}

function age({ establishedBefore, establishedSince }: Readonly<Record<string, Json>>): (Json | undefined)[] {
  if (establishedBefore !== undefined) return ["before", establishedBefore];
  return establishedSince === undefined ? [] : ["since", establishedSince];
}

function joinedKey(parts: readonly (Json | undefined)[]): string | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.every((part) => typeof part === "string") ? given.join(" ") : undefined;
}
