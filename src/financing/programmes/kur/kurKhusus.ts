import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { clusterFacts } from "../../../vocabulary/clusterFacts";
import { programmeOf } from "../programmeOf";
import { khusus2022 } from "./khusus2022";
import { khusus2023 } from "./khusus2023";
import { khusus2025 } from "./khusus2025";
import { khusus2026 } from "./khusus2026";

/**
 * KUR khusus: a group managed together as a klaster with a mitra usaha, at most 500 million rupiah (inclusive) for each
 * member, from 2022-01-01 on.
 *
 * No least or largest number of members was found in any text. Whether the group is managed as a klaster is a fact here;
 * what the statute calls one, {@link klaster} tells.
 *
 * @example
 * ```ts
 * import { assessCluster, kurKhusus } from "umkm";
 *
 * // What would settle whether a group of which nothing is known may borrow?
 * const outcome = assessCluster(kurKhusus, { cluster: {}, members: null }, { asOf: "2024-03-05" });
 * outcome.status === "unknown" && outcome.missing.slice(0, 2).map(({ fact }) => fact); // => ["members", "managedTogether"]
 * ```
 */
export const kurKhusus = /* @__PURE__ */ programmeOf({
  id: "kur-khusus",
  facts: clusterFacts,
  memberFacts: applicantFacts,
  periods: [khusus2022, khusus2023, khusus2025, khusus2026],
});
