import type { FactDeclarations, FactsOf } from "../core/fact/fact";

/**
 * The facts about the channels of a business, as days: a first day on each channel, and its sales through the internet.
 *
 * "None until a day" is the range that begins after it, and "at least since a day" the range that ends with it, so that
 * one fact says all there is to say. A business that will never have a channel has it since `9999-12-31`.
 */
export const channelFacts = {
  /** On a marketplace or another e-commerce platform where others trade, too. */
  marketplaceSince: "date",
  socialMediaSince: "date",
  messagingSince: "date",
  websiteSince: "date",
  qrisSince: "date",
  eKatalogSince: "date",
  /** On a ride-hailing or delivery app. */
  deliveryAppSince: "date",
  /** With a digital point of sale. */
  pointOfSaleSince: "date",
  /** The first day of taking an order or selling through the internet, messaging included, telephone and SMS not. */
  internetSalesSince: "date",
  /** The last such day that is known. */
  lastInternetSaleOn: "date",
} as const satisfies FactDeclarations;

/** What may be given about the channels of a business; what is left out is not known, and not "no". */
export type ChannelFacts = FactsOf<typeof channelFacts>;
