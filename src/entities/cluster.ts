import * as z from "zod/mini";
import { UmkmError } from "../core/error/UmkmError";
import type { OptionFact, YesNoFact } from "../core/fact/fact";
import { firstRepeat } from "../core/plain/firstRepeat";
import {
  type ClusterCertificate,
  type ClusterCommodity,
  clusterCertificates,
  clusterCommodities,
} from "../vocabulary/options";
import { type Business, businessSchema } from "./business";
import { factSchema } from "./factSchema";
import { type Owner, ownerSchema } from "./owner";
import { rupiahFactSchema } from "./rupiahFactSchema";
import { recordSchema } from "./schema/recordSchema";
import { refuseContradiction } from "./schema/refuseContradiction";
import type { Maybe, StoredRupiahFact } from "./schema/storedFact";
import { textSchema } from "./schema/textSchema";
import { yesNoFactSchema } from "./yesNoFactSchema";

/** A member of a cluster, and what the member asks for. */
export interface ClusterMember {
  readonly business: Business;
  readonly owner?: Maybe<Owner>;
  /** Whether the member is new to the business (*pemula*). */
  readonly novice?: YesNoFact;
  /** Whether the chair recommends the member in a letter: asked of novices. */
  readonly recommendedByChair?: YesNoFact;
  readonly registeredInSikp?: YesNoFact;
  /** The plafon that the member asks for, in rupiah. */
  readonly plafon?: StoredRupiahFact;
}

/** The partner that buys what a cluster makes (offtaker). */
export interface MitraUsaha {
  readonly name?: Maybe<string>;
  readonly legalEntity?: YesNoFact;
  /** Whether it holds a valid licence. */
  readonly licensed?: YesNoFact;
  /** Whether its business fits that of the cluster. */
  readonly relevantBusiness?: YesNoFact;
  /** Whether its electronic system is joined closed-loop with that of the lender. */
  readonly closedLoopWithLender?: YesNoFact;
  /** Whether its electronic system is joined with SIKP. */
  readonly joinedWithSikp?: YesNoFact;
  /** Whether it stands surety (*avalis*). */
  readonly avalis?: YesNoFact;
}

/** A group of businesses managed together, as KUR khusus asks about it. */
export interface Cluster {
  /** The caller's own id: opaque, never read. */
  readonly id: string;
  readonly name?: Maybe<string>;
  readonly commodity?: OptionFact<ClusterCommodity>;
  readonly members: readonly ClusterMember[];
  /**
   * The partner. Leave it out if nothing is known; give `hasMitraUsaha: false` if the group does not have a partner.
   */
  readonly mitraUsaha?: Maybe<MitraUsaha>;
  /** Whether there is a partner, if nothing else is known of it. If `mitraUsaha` is given, there is one. */
  readonly hasMitraUsaha?: YesNoFact;
  /** Whether the members are managed together as a klaster. */
  readonly managedTogether?: YesNoFact;
  /** Whether there is a cooperation agreement with the partner. */
  readonly cooperationAgreement?: YesNoFact;
  /** Whether the purpose of the group is to develop the businesses of its members. */
  readonly developsMembers?: YesNoFact;
  readonly certificate?: OptionFact<ClusterCertificate>;
  readonly registeredInSikp?: YesNoFact;
  readonly appliesThroughChair?: YesNoFact;
  /** Whether the group itself borrows, rather than each member. */
  readonly borrowsAsGroup?: YesNoFact;
  /** Whether the chair and at least one member or officer sign the credit agreement. */
  readonly signedByChairAndMember?: YesNoFact;
  /** Whether the lender asks for collateral. */
  readonly collateralRequired?: YesNoFact;
  /** Whether collateral, where it is needed, is collective by tanggung renteng. */
  readonly tanggungRenteng?: YesNoFact;
}

const memberSchema = /* @__PURE__ */ recordSchema<ClusterMember>(
  { business: businessSchema },
  {
    owner: ownerSchema,
    novice: yesNoFactSchema,
    recommendedByChair: yesNoFactSchema,
    registeredInSikp: yesNoFactSchema,
    plafon: rupiahFactSchema,
  },
);
const membersSchema = /* @__PURE__ */ z.array(memberSchema, "expected a list of members");
const mitraUsahaSchema = /* @__PURE__ */ recordSchema<MitraUsaha>(
  {},
  {
    name: textSchema,
    legalEntity: yesNoFactSchema,
    licensed: yesNoFactSchema,
    relevantBusiness: yesNoFactSchema,
    closedLoopWithLender: yesNoFactSchema,
    joinedWithSikp: yesNoFactSchema,
    avalis: yesNoFactSchema,
  },
);
const commoditySchema = /* @__PURE__ */ factSchema(clusterCommodities);
const certificateSchema = /* @__PURE__ */ factSchema(clusterCertificates);

/**
 * The schema of a {@link Cluster}. `hasMitraUsaha: false` beside a partner is an issue, and so is a business that is a member
 * twice.
 */
export const clusterSchema: z.ZodMiniType<Cluster, Cluster> = /* @__PURE__ */ recordSchema<Cluster>(
  { id: textSchema, members: membersSchema },
  {
    name: textSchema,
    commodity: commoditySchema,
    mitraUsaha: mitraUsahaSchema,
    hasMitraUsaha: yesNoFactSchema,
    managedTogether: yesNoFactSchema,
    cooperationAgreement: yesNoFactSchema,
    developsMembers: yesNoFactSchema,
    certificate: certificateSchema,
    registeredInSikp: yesNoFactSchema,
    appliesThroughChair: yesNoFactSchema,
    borrowsAsGroup: yesNoFactSchema,
    signedByChairAndMember: yesNoFactSchema,
    collateralRequired: yesNoFactSchema,
    tanggungRenteng: yesNoFactSchema,
  },
  (cluster) => {
    refuseContradiction(cluster, "mitraUsaha", "hasMitraUsaha");
    const again = firstRepeat(cluster.members.map(({ business }) => business.id));
    // A business listed twice would count twice where a rule asks for a number of members.
    if (again !== -1) throw new UmkmError("invalid-fact", ["members", again, "business", "id"], "each business once");
  },
);
