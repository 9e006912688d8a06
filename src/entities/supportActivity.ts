import * as z from "zod/mini";
import { readSpan } from "../core/day/readSpan";
import { UmkmError } from "../core/error/UmkmError";
import type { CountFact, DateFact } from "../core/fact/fact";
import type { Bounds } from "../core/fact/known";
import { readFact } from "../core/fact/readFact";
import { firstRepeat } from "../core/plain/firstRepeat";
import type { RegionCode } from "../identifiers/region";
import { type SupportActivityKind, supportActivityKinds } from "../vocabulary/options";
import { countFactSchema } from "./countFactSchema";
import { dateFactSchema } from "./dateFactSchema";
import { regionCodeSchema } from "./regionCodeSchema";
import { optionSchema } from "./schema/optionSchema";
import { recordSchema } from "./schema/recordSchema";
import type { Maybe } from "./schema/storedFact";
import { textSchema } from "./schema/textSchema";

/** What is done for businesses beside financing: training, mentoring, a workshop, mapping of potential, cooperation. */
export interface SupportActivity {
  /** The caller's own id: opaque, never read. */
  readonly id: string;
  readonly kind: SupportActivityKind;
  readonly title: string;
  /** The day of an activity of one day. */
  readonly on?: DateFact;
  /** The first day of a longer activity. */
  readonly from?: DateFact;
  /** The last day of a longer activity. */
  readonly until?: DateFact;
  readonly organiser?: Maybe<string>;
  readonly place?: Maybe<string>;
  readonly region?: Maybe<RegionCode>;
  readonly participants?: CountFact;
  /** The ids (the caller's own) of businesses that took part, each once; the list may be incomplete. */
  readonly businesses?: Maybe<readonly string[]>;
  /** The partner of the activity: another province, a cooperative, a company. */
  readonly partner?: Maybe<string>;
  readonly note?: Maybe<string>;
  /** The source of this record. */
  readonly source?: Maybe<string>;
}

const businessesSchema = /* @__PURE__ */ z.array(textSchema, "expected a list of ids");
const kindSchema = /* @__PURE__ */ optionSchema(supportActivityKinds);

/**
 * The schema of a {@link SupportActivity}: either `on`, or `from` and `until` in their order; each business once, and
 * at most as many as participants.
 */
export const supportActivitySchema: z.ZodMiniType<SupportActivity, SupportActivity> =
  /* @__PURE__ */ recordSchema<SupportActivity>(
    { id: textSchema, kind: kindSchema, title: textSchema },
    {
      on: dateFactSchema,
      from: dateFactSchema,
      until: dateFactSchema,
      organiser: textSchema,
      place: textSchema,
      region: regionCodeSchema,
      participants: countFactSchema,
      businesses: businessesSchema,
      partner: textSchema,
      note: textSchema,
      source: textSchema,
    },
    (activity) => {
      readSpan(activity);
      readBusinesses(activity);
    },
  );

function readBusinesses({ businesses, participants }: SupportActivity): void {
  if (!businesses) return;
  const again = firstRepeat(businesses);
  if (again !== -1) throw new UmkmError("invalid-fact", ["businesses", again], "each business once");
  const { most } = readFact("count", participants, []) as Bounds;
  if (most !== null && Number(most) < businesses.length) {
    throw new UmkmError("invalid-range", ["participants"], "no fewer than the businesses");
  }
}
