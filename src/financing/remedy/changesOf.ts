import type { FactChange } from "../../vocabulary/factChanges";
import { factChanges } from "../../vocabulary/factChanges";

type Changes = Readonly<Record<string, FactChange>>;

/** Return the function that tells what can be done about a fact: as the programme says, else as the vocabulary does. */
export function changesOf({ changes = {} }: { readonly changes?: Changes }): (fact: string) => FactChange {
  return (fact) => {
    const table: Changes | undefined = [changes, factChanges].find((one) => Object.hasOwn(one, fact));
    return table?.[fact] ?? "fixed";
  };
}
