import type { Steps } from "./step";

/** The most alternatives that are kept: groups of groups would give thousands. */
const most = 24;

/**
 * Keep the alternatives that no other is a part of, each once: those that can be done first, then those that rest on
 * nothing open, then the shorter ones.
 */
export function shortest(alternatives: readonly Steps[]): readonly Steps[] {
  const keyed = alternatives.map((steps) => ({ steps, keys: steps.map((step) => JSON.stringify(step)) }));
  const ranked = keyed.sort((a, b) => rankOf(a.steps) - rankOf(b.steps) || a.steps.length - b.steps.length);
  const kept: typeof keyed = [];
  for (const one of ranked) {
    const longer = kept.some(({ keys }) => keys.every((key) => one.keys.includes(key)));
    if (!longer && kept.length < most) kept.push(one);
  }
  return kept.map(({ steps }) => steps);
}

/** Return 0 for steps that can be done, 1 for those that rest on something open, 2 for those that cannot be done. */
function rankOf(steps: Steps): number {
  if (steps.some(({ doable, open }) => !doable && !open)) return 2;
  return steps.some(({ open }) => open) ? 1 : 0;
}
