import type { Adoption } from "../../digital/assessAdoption";
import type { AdoptionTally, OnboardingCount } from "../../digital/countOnboarded";
import type { DigitalIntensity } from "../../digital/digitalIntensity";
import type { Messages } from "../messages";
import { shareText } from "../numbers/shareText";
import { basisLines } from "../phrases/basisLines";
import { questionLines } from "../phrases/questionLines";
import { reasonsText } from "../phrases/reasonsText";
import { ruleName } from "../phrases/ruleName";
import { wordOf } from "../phrases/wordOf";

/** An answer about adoption: of one business, of a population, or of how digital a business is. */
export type AdoptionAnswer = Adoption | AdoptionTally | DigitalIntensity;

/** Explain who is onboarded by whose definition, or how digital a business is. */
export function explainAdoption(outcome: AdoptionAnswer, messages: Messages, brief: boolean): string[] {
  if (outcome.kind === "adoption-tally") return tallyLines(outcome, messages);
  if (outcome.kind === "digital-intensity") return intensityLines(outcome, messages);
  const { definition, status, reasons, missing, basis } = outcome;
  return [
    messages.adoption.headline(ruleName(definition, messages), messages.formats.day(basis.asOf), status),
    ...reasonsText(reasons, messages, String, brief),
    ...questionLines(missing, messages),
    ...basisLines(basis, [], messages, !brief),
  ];
}

function tallyLines({ asOf, base, counts }: AdoptionTally, messages: Messages): string[] {
  const { adoption: words, formats } = messages;
  const line = ({ definition, true: yes, false: no, unknown, share }: OnboardingCount) => {
    const written = { yes: formats.count(yes), no: formats.count(no), unknown: formats.count(unknown) };
    const shares = share && ([shareText(share.atLeast, formats), shareText(share.atMost, formats)] as const);
    return `- ${words.count(ruleName(definition, messages), written, shares)}`;
  };
  const several = counts.length > 1 ? [words.sideBySide] : [];
  return [words.tally(formats.count(base.value), formats.day(asOf)), ...counts.map(line), ...several];
}

function intensityLines({ score, outOf, candidates, basic, missing }: DigitalIntensity, messages: Messages): string[] {
  const { adoption: words, formats } = messages;
  const bands = formats.or(candidates.map((band) => wordOf(words.bands, band)));
  const [least, most] = [formats.count(score.atLeast), formats.count(score.atMost)];
  const unknown = missing.map(({ variable }) => variable);
  return [
    words.intensity(least, most, formats.count(outOf), bands),
    words.basic(basic),
    ...(unknown.length > 0 ? [words.unknownVariables(formats.and(unknown))] : []),
  ];
}
