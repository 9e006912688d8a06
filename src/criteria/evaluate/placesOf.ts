import type { FactDeclarations } from "../../core/fact/fact";
import type { Places } from "./cell";

const held = /* @__PURE__ */ new WeakMap<FactDeclarations, Places>();

/** Where each fact of a declaration stands, worked out once. */
export function placesOf(declared: FactDeclarations): Places {
  const before = held.get(declared);
  if (before) return before;
  const names = Object.keys(declared);
  const kinds = Object.values(declared);
  const places = { declared, names, kinds, at: new Map(names.map((name, at) => [name, at])) };
  // What may still be changed is read again.
  if (Object.isFrozen(declared)) held.set(declared, places);
  return places;
}
