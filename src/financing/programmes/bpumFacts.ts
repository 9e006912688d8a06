import { occupations } from "../../vocabulary/options";

/** What one who asks for BPUM was asked about. */
export const bpumFacts = {
  receivesKur: "yes-no",
  occupation: occupations,
  bumnOrBumdStaff: "yes-no",
  receivedBpumThisYear: "yes-no",
} as const;
