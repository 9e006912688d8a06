import { sexes } from "../../vocabulary/options";

/** What one who asks for PNM Mekaar is asked about. */
export const pnmMekaarFacts = {
  plafon: "rupiah",
  sex: sexes,
  monthlyIncomePerHead: "rupiah",
  joinsWeeklyMeetings: "yes-no",
  joinsTanggungRenteng: "yes-no",
} as const;
