import { expectTypeOf, it } from "vitest";
import type { AnyProgramme, ClusterEligibility } from "../../src/financing/index";
import { nextFacts } from "../../src/financing/nextFacts";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { programmes } from "../../src/financing/programmes/programmes";
import { remedies } from "../../src/financing/remedies";
import { screen } from "../../src/financing/screen";
import type { Remedy } from "../../src/financing/types/remedy";

const on = { asOf: "2024-03-05" } as const;

it("takes the facts that some programme declares", () => {
  screen([kurMikro, kurKhusus], { plafon: 1, managedTogether: true, sector: { oneOf: ["jasa"] } }, on);
  screen(programmes, { hasNpwp: null }, on);
  screen(programmes as readonly AnyProgramme[], { anything: 1 }, on);
  // @ts-expect-error declared by no programme
  screen([kurMikro], { plafonn: 1 }, on);
  // @ts-expect-error declared by the programme for clusters only
  screen([kurMikro], { managedTogether: true }, on);
  // @ts-expect-error no such sector
  screen([kurMikro, kurKhusus], { sector: "dagang" }, on);
});

it("gives steps only where a rule was in force", () => {
  const outcome = remedies(kurMikro, { plafon: 1 }, on);
  if (outcome.status === "no-rule") expectTypeOf(outcome).not.toHaveProperty("remedies");
  else expectTypeOf(outcome.remedies[0]).toEqualTypeOf<Remedy | undefined>();
  // @ts-expect-error for clusters
  remedies(kurKhusus, {}, on);
});

it("takes answers of every kind, and no others", () => {
  const cluster = {} as ClusterEligibility;
  expectTypeOf(nextFacts([cluster, screen([], {}, on)])[0]?.settles).toEqualTypeOf<number | undefined>();
  // @ts-expect-error no answer that waits for facts
  nextFacts([remedies(kurMikro, {}, on)]);
});
