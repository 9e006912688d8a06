import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { gernasBbi2023 } from "../../src/digital/gernasBbi2023";
import { gernasBbi2024 } from "../../src/digital/gernasBbi2024";
import { goDigital2024 } from "../../src/digital/goDigital2024";
import { onboardingDefinitions } from "../../src/digital/onboardingDefinitions";
import { programmes } from "../../src/financing/programmes";
import { programmeTerms } from "../../src/financing/programmeTerms";
import { edition } from "../../src/law/edition";
import { regulations } from "../../src/law/regulations";
import { bpsWorkers } from "../../src/size/regimes/bpsWorkers";
import { statuteSizes } from "../../src/size/regimes/statuteSizes";
import { root } from "../sourceFiles";

it("the rulebook in the package holds the law data of the sources, as JSON", () => {
  const rulebook: unknown = JSON.parse(readFileSync(join(root, "dist/rulebook.json"), "utf8"));
  const targets = [goDigital2024, gernasBbi2023, gernasBbi2024];
  const data = {
    edition,
    regulations,
    sizes: [statuteSizes, bpsWorkers],
    targets,
    onboarding: onboardingDefinitions,
    programmes,
    terms: programmeTerms,
  };
  expect(rulebook).toEqual(JSON.parse(JSON.stringify(data)));
});
