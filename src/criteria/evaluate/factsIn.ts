import type { Cell, Facts, Places, Scope } from "./cell";
import { knownOf } from "./knownOf";

/** What is known of each fact, by name. */
export function factsIn(cells: readonly Cell[], { at, kinds }: Places, { asOf }: Pick<Scope, "asOf">): Facts {
  return {
    read: (name) => {
      const place = at.get(name) as number;
      return knownOf(cells[place], kinds[place] as (typeof kinds)[number]);
    },
    asOf,
  };
}
