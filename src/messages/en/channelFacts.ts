import type { FactTables } from "../wording/factWording";

/** The facts about the channels of a business, in English. */
export const channelFacts: FactTables["channel"] = {
  marketplaceSince: {
    label: "first day on a marketplace",
    question: "Since which day has the business been on a marketplace or another e-commerce platform?",
    since: "the business has been on a marketplace",
  },
  socialMediaSince: {
    label: "first day on social media",
    question: "Since which day has the business sold by social media?",
    since: "the business has sold by social media",
  },
  messagingSince: {
    label: "first day of orders by message",
    question: "Since which day has the business taken orders by instant message?",
    since: "the business has taken orders by message",
  },
  websiteSince: {
    label: "first day of an own website",
    question: "Since which day has the business had its own website?",
    since: "the business has had a website",
  },
  qrisSince: {
    label: "first day of QRIS",
    question: "Since which day has the business taken QRIS (payment by QR code)?",
    since: "the business has taken QRIS",
  },
  eKatalogSince: {
    label: "first day in the e-katalog",
    question: "Since which day has the business been listed in the e-katalog (public procurement)?",
    since: "the business has been in the e-katalog",
  },
  deliveryAppSince: {
    label: "first day on a delivery app",
    question: "Since which day has the business been on a ride-hailing or delivery app?",
    since: "the business has been on a delivery app",
  },
  pointOfSaleSince: {
    label: "first day of a digital point of sale",
    question: "Since which day has the business used a digital point of sale?",
    since: "the business has used a digital point of sale",
  },
  internetSalesSince: {
    label: "first sale through the internet",
    question: "When did the business first take an order or sell through the internet, messaging included?",
    since: "the business has sold through the internet",
  },
  lastInternetSaleOn: {
    label: "last sale through the internet",
    question: "When did the business last take an order or sell through the internet, messaging included?",
  },
};
