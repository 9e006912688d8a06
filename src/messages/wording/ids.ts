import type { klasterProvisionsIndonesian } from "../../financing/programmes/klaster.words";
import type { InterestMethod, TermValues } from "../../financing/types/terms";
import type { regulations } from "../../law/regulations/regulations";
import type { lawWords } from "../id/lawWords";
import type { exclusions } from "../id/sizeLaw";
import type { WordedIds } from "./mergeWords";

// The Indonesian words name every id; English must word the same ones, and the tests hold both to the law. The tag
// `@useDeclaredType` lets the documentation list the ids.
type LawIds = WordedIds<(typeof lawWords)[number]>;

/**
 * The programmes of the library, by id.
 *
 * @useDeclaredType
 */
export type ProgrammeId = LawIds["programmes"];

/**
 * The criteria of programmes and the exclusions of size classes, by id.
 *
 * @useDeclaredType
 */
export type CriterionId = LawIds["criteria"];

/**
 * What keeps a business out of a size class, by id.
 *
 * @useDeclaredType
 */
export type ExclusionId = keyof typeof exclusions;

/**
 * The documents of programmes, by id.
 *
 * @useDeclaredType
 */
export type DocumentId = LawIds["documents"];

/** What a term may be where it is not a number. */
export type TermValueId =
  | InterestMethod
  | TermValues["grace"]
  | TermValues["additionalCollateral"]
  | TermValues["repayment"][number]
  | TermValues["disbursement"][number]
  | TermValues["concurrence"][number]
  | TermValues["onDefault"]
  | TermValues["collateralSanction"]
  | TermValues["collateral"][number]
  | TermValues["valuation"][number];

/**
 * What a rule asks and the library does not check, by id.
 *
 * @useDeclaredType
 */
export type NotCoveredId = LawIds["notCovered"];

/**
 * The days between two texts on which it is not known what ruled, by id.
 *
 * @useDeclaredType
 */
export type GapId = LawIds["gaps"];

/**
 * A place that is not an article.
 *
 * @useDeclaredType
 */
export type PlaceId = LawIds["places"];

/**
 * A practice of a body, by id.
 *
 * @useDeclaredType
 */
export type PracticeId = Extract<(typeof regulations)[number], { readonly title: `Praktik ${string}` }>["id"];

/**
 * What the statute provides for a klaster, by id.
 *
 * @useDeclaredType
 */
export type ProvisionId = keyof typeof klasterProvisionsIndonesian;
