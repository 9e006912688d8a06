import type * as library from "../../src/index";

/**
 * Gather the law data of the library: everything that carries a citation, a grade or the day of a check.
 *
 * Left out is what the library judges itself: what an applicant can do about a fact, and the bands of digital intensity.
 */
export function rulebookOf(umkm: typeof library) {
  return {
    edition: umkm.edition,
    regulations: umkm.regulations,
    sizes: [umkm.statuteSizes, umkm.bpsWorkers],
    sizeFactors: [umkm.sizeFactors],
    definitions: [umkm.klaster],
    provisions: umkm.klasterProvisions,
    programmes: umkm.programmes,
    terms: umkm.programmeTerms,
    onboarding: umkm.onboardingDefinitions,
    targets: [
      umkm.goDigital2024,
      umkm.gernasBbi2023,
      umkm.gernasBbi2024,
      umkm.rpjmnSmallMedium2029,
      umkm.rpjmnSmallMediumCount2029,
      umkm.rpjmnEntrepreneurship2029,
    ],
    observations: umkm.goDigitalObservations,
    asides: umkm.goDigitalAsides,
    smallMediumShares: umkm.smallMediumShares,
    entrepreneurshipShares: umkm.entrepreneurshipShares,
    populations: umkm.populations,
    entrepreneurshipRatios: umkm.publishedEntrepreneurshipRatios,
    growths: umkm.publishedGrowths,
    regions: { provinces: umkm.provinces, lampungRegencies: umkm.lampungRegencies },
  };
}
