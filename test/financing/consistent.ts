import { UmkmError } from "../../src/core/error/UmkmError";
import type { FactDeclarations } from "../../src/core/fact/fact";
import { placesOf } from "../../src/criteria/evaluate/placesOf";
import { implicationsAmong } from "../../src/criteria/implied/implicationsAmong";
import { readApplicant } from "../../src/criteria/implied/readApplicant";
import type { Statement } from "../../src/vocabulary/implications";

/** As many of the facts, in their order, as do not exclude each other. */
export function consistentPart<F extends object>(declared: FactDeclarations, facts: F): F {
  const places = placesOf(declared);
  let kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    const more = { ...kept, [name]: value };
    try {
      readApplicant(places, more);
      kept = more;
    } catch (error) {
      if (!(error instanceof UmkmError) || error.code !== "contradiction") kept = more;
    }
  }
  return kept as F;
}

/** Facts of which none excludes another: what follows is put in the place of what was drawn. */
export function consistent(declared: FactDeclarations, drawn: Record<string, unknown>): Record<string, unknown> {
  const facts = { ...drawn };
  const isKnown = ({ fact }: Statement) => (facts[fact] ?? null) !== null;
  const meets = ({ fact, is, in: list, atMost }: Statement) =>
    atMost !== undefined
      ? Number(facts[fact]) <= atMost
      : is !== undefined
        ? facts[fact] === is
        : !!list?.includes(`${facts[fact]}`);
  for (let pass = 0; pass < 3; pass++) {
    for (const [when, then] of implicationsAmong(declared)) {
      if (isKnown(when) && isKnown(then) && meets(when) && !meets(then))
        facts[then.fact] = then.atMost ?? then.is ?? then.in?.[0];
    }
  }
  return facts;
}
