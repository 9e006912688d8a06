import type { Truth } from "../../core/truth/truth";
import type { SizeCase } from "./sizeCase";

/** Whether the applicable measures disagree; `null` if a measure, or the age of the business, leaves it open. */
export function conflictOf({ uses, axes }: SizeCase): Truth {
  const truths = new Set(
    uses.map(({ reads }): Truth => {
      const open = reads.map((measure) => axes[measure] as readonly unknown[]);
      // Two measures without a common class disagree, whatever else is still open.
      if (open.some((a) => open.some((b) => !a.some((position) => b.includes(position))))) return true;
      return reads.length > 1 && open.some(({ length }) => length > 1) ? null : false;
    }),
  );
  const [truth = null] = truths;
  return truths.size > 1 ? null : truth;
}
