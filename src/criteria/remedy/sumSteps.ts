import type { Amount } from "../../core/amount/amount";
import { compareAmounts } from "../../core/amount/compareAmounts";
import { subtractAmounts } from "../../core/amount/subtractAmounts";
import type { Known } from "../../core/fact/known";
import type { AnySum } from "../anyCondition";
import { sumOf } from "../evaluate/sumOf";
import { viewOf } from "../evaluate/viewOf";
import type { Changeable, Step, Steps, Target } from "./step";
import { wholeLimit } from "./wholeLimit";

/**
 * List what could be done about a sum: each amount that can be changed, alone; where no one of them is enough, all of
 * them together, without saying how far each. What cannot be changed may turn out so where it is not known.
 */
export function sumSteps(leaf: AnySum, wanted: boolean, known: boolean, changeable: Changeable): readonly Steps[] {
  const { facts, asOf, changeOf } = changeable;
  const limit = wholeLimit(leaf, wanted);
  const view = viewOf(facts, asOf);
  const others = (names: readonly string[]) =>
    sumOf(
      leaf.sum.filter((name) => !names.includes(name)),
      view,
    );
  const movable = leaf.sum.filter((fact) => ["ask", "obtain"].includes(changeOf(fact)));
  const isExact = (name: string) => (facts[name] as Known).why === null;
  const isOpen = (names: readonly string[]) => leaf.sum.some((name) => !names.includes(name) && !isExact(name));
  const room = (names: readonly string[]): Target | "open" | null => {
    if (!limit) return null;
    const rest = others(names);
    // What the others are at least is less than that: the sum would be as wanted already.
    if ("least" in limit) return { least: subtractAmounts(limit.least, rest.least) };
    if (rest.most === null) return compareAmounts(rest.least, limit.most) <= 0 ? "open" : null;
    return compareAmounts(rest.most, limit.most) <= 0
      ? { most: subtractAmounts(limit.most, rest.most) as Amount }
      : null;
  };
  const alone = movable.flatMap((fact): Steps[] => {
    const target = room([fact]);
    if (target === null) return [];
    const open = isOpen([fact]);
    return [[{ fact, doable: true, open, ...(target === "open" ? {} : { target }) }]];
  });
  if (alone.length > 0) return alone;
  if (movable.length > 0 && room(movable) !== null) {
    return [movable.map((fact): Step => ({ fact, doable: true, open: isOpen(movable) }))];
  }
  const names = leaf.sum.filter((name) => known || !isExact(name));
  return [names.map((fact): Step => ({ fact, doable: false, open: !known }))];
}
