import type { FactChange } from "../../vocabulary/factChanges";
import { factChanges } from "../../vocabulary/factChanges";

type Changes = Readonly<Record<string, FactChange>>;

/** Tell what can be done about a fact: as the programme says itself, else as the library's vocabulary says. */
export function changesOf({ changes = {} }: { readonly changes?: Changes }): (fact: string) => FactChange {
  return (fact) => {
    const table: Changes | undefined = [changes, factChanges].find((one) => Object.hasOwn(one, fact));
    return table?.[fact] ?? "fixed";
  };
}
