import { UmkmError } from "../../core/error/UmkmError";
import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { AnyCondition } from "../anyCondition";
import { namesIn } from "../tree/namesIn";
import { type Group, shapeOf } from "../tree/shapeOf";
import type { Places } from "./cell";
import { leafTruthOf } from "./leafTruthOf";
import type { Node } from "./node";
import { tallyMembers } from "./tallyMembers";

/**
 * Make a function of a condition, once, for any facts and any day.
 *
 * @param members - the facts of members; `null` where no quantifier may stand.
 * @throws UmkmError `unknown-fact` for a name that is not declared, `invalid-rule` for a value that is not a condition.
 */
export function nodeOf(condition: AnyCondition, places: Places, members: Places | null): Node {
  const shaped = shapeOf(condition);
  if (shaped.leaf) {
    const reads = namesIn(shaped.leaf).map((name) => placeOf(name, places));
    return { condition, places, truth: leafTruthOf(shaped.leaf, reads, places), leaf: shaped.leaf, reads };
  }
  if (shaped.quantifier) {
    if (!members) throw new UmkmError("invalid-rule", [], "no quantifier inside a quantifier");
    const { least, most, mostShare } = shaped;
    const asked = nodeOf(shaped.asked, members, null);
    const node: Node = {
      condition,
      places,
      truth: (_, scope) => {
        const { quantified } = scope;
        return quantified?.has(node) ? (quantified.get(node) as Truth) : tallyMembers(node, scope).truth;
      },
      asked,
      least,
      most,
      mostShare,
    };
    return node;
  }
  const parts = shaped.parts.map((part) => nodeOf(part, places, members));
  return { condition, places, truth: groupTruth(shaped, parts), parts };
}

function placeOf(name: string, { at, names }: Places): number {
  const place = at.get(name);
  if (place === undefined) throw new UmkmError("unknown-fact", [name], `one of ${names.join(", ")}`);
  return place;
}

function groupTruth({ least, most: given }: Group, parts: readonly Node[]): Node["truth"] {
  const size = parts.length;
  const most = given ?? size;
  const fewest = least ?? size;
  if (size === 0) {
    const truth = countTruths([], least, most);
    return () => truth;
  }
  return (cells, scope) => {
    let sure = 0;
    let possible = size;
    for (let n = 0; n < size; n++) {
      const truth: Truth = (parts[n] as Node).truth(cells, scope);
      if (truth === true) sure++;
      else if (truth === false) possible--;
      // What is decided stays so, whatever the other parts are.
      if (possible < fewest || sure > most) return false;
      if (sure >= fewest && possible <= most) return true;
    }
    return null;
  };
}
