import type { FactDeclarations, FactsOf } from "../core/fact/fact";

/**
 * The facts about the channels of a business, as days: a first day on each channel, and its sales through the internet.
 *
 * One fact says everything: "none until a day" is the range that begins after that day, "at least since a day" the
 * range that ends with it. A business that will never have a channel has it since `9999-12-31`.
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
  /** The last known day of such an order or sale. */
  lastInternetSaleOn: "date",
} as const satisfies FactDeclarations;

/** The facts that can be given about the channels of a business. A fact left out is not known; it is not "no". */
export type ChannelFacts = FactsOf<typeof channelFacts>;
