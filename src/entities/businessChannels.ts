import type * as z from "zod/mini";
import { calendarDate, type DateText } from "../core/day/calendarDate";
import { refuseReversed } from "../core/error/refuseReversed";
import type { DateFact } from "../core/fact/fact";
import type { Bounds } from "../core/fact/known";
import { readFact } from "../core/fact/readFact";
import { dateFactSchema } from "./dateFactSchema";
import { checkedSchema } from "./schema/checkedSchema";
import { recordSchema } from "./schema/recordSchema";
import type { Maybe } from "./schema/storedFact";

/** The channels on which a business sells, is found or is paid, each with its first day. */
export interface BusinessChannels {
  /** A day on which this record was complete: the business did not have another channel. */
  readonly completeOn?: Maybe<DateText>;
  /** On a marketplace or another e-commerce platform where others trade, too. */
  readonly marketplaceSince?: DateFact;
  readonly socialMediaSince?: DateFact;
  readonly messagingSince?: DateFact;
  readonly websiteSince?: DateFact;
  readonly qrisSince?: DateFact;
  readonly eKatalogSince?: DateFact;
  /** On a ride-hailing or delivery app. */
  readonly deliveryAppSince?: DateFact;
  /** With a digital point of sale. */
  readonly pointOfSaleSince?: DateFact;
  /** The first day of taking an order or selling through the internet, messaging included, telephone and SMS not. */
  readonly internetSalesSince?: DateFact;
  /** The last known day of such an order or sale. */
  readonly lastInternetSaleOn?: DateFact;
}

const daySchema = /* @__PURE__ */ checkedSchema<DateText>((input) => calendarDate(input as string), {
  type: "string",
  pattern: "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
});

/** The schema of {@link BusinessChannels}: the last sale through the internet is not before the first. */
export const businessChannelsSchema: z.ZodMiniType<BusinessChannels, BusinessChannels> =
  /* @__PURE__ */ recordSchema<BusinessChannels>(
    {},
    {
      completeOn: daySchema,
      marketplaceSince: dateFactSchema,
      socialMediaSince: dateFactSchema,
      messagingSince: dateFactSchema,
      websiteSince: dateFactSchema,
      qrisSince: dateFactSchema,
      eKatalogSince: dateFactSchema,
      deliveryAppSince: dateFactSchema,
      pointOfSaleSince: dateFactSchema,
      internetSalesSince: dateFactSchema,
      lastInternetSaleOn: dateFactSchema,
    },
    readSales,
  );

function readSales({ internetSalesSince, lastInternetSaleOn }: BusinessChannels): void {
  refuseReversed(
    readFact("date", internetSalesSince, []) as Bounds,
    readFact("date", lastInternetSaleOn, []) as Bounds,
    ["internetSalesSince", "lastInternetSaleOn"],
  );
}
