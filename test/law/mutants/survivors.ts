import type { Golden } from "./goldens";
import { mutantsOf } from "./mutantsOf";

interface Days {
  readonly periods?: readonly { readonly from: string; readonly until?: string }[];
}

/** The changes of law data that no golden case of theirs tells from the data as they are. */
export function survivors(law: object, goldens: readonly Golden[]): string[] {
  const before = new Map(goldens.map((golden) => [golden, shownBy(golden, law)]));
  // The case that told the last change is asked first about the next, which mostly lies beside it.
  const order = [...goldens];
  const survived = mutantsOf(law).filter(({ path, data }) => {
    const touches = touching(law as Days, path);
    const at = order.findIndex((golden) => touches(golden) && shownBy(golden, data) !== before.get(golden));
    if (at > 0) order.unshift(...order.splice(at, 1));
    return at < 0;
  });
  return survived.map(({ path, change }) => `${path}: ${change}`);
}

/** Tell whether a golden case may read what was changed: within a period, only those that ask about one of its days. */
function touching({ periods }: Days, path: string): (golden: Golden) => boolean {
  const at = /^periods\.(\d+)\.value\./.exec(path)?.[1];
  const period = at && periods?.[Number(at)];
  if (!period) return () => true;
  return ({ asOf }) => !asOf || (period.from <= asOf && asOf <= (period.until ?? "9999"));
}

function shownBy({ shown }: Golden, law: unknown): string {
  try {
    return JSON.stringify(shown(law as never)) ?? "";
  } catch (error) {
    return String(error);
  }
}
