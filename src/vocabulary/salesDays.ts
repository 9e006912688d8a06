/** The first and the last day of sales through the internet, in this order. */
export const salesDays = ["internetSalesSince", "lastInternetSaleOn"] as const;
