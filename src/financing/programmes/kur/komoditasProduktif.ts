import type { Condition } from "../../../criteria/condition";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";

/** The commodities of KUR khusus: every one but `lainnya`, named so that the condition reads well. */
export const komoditasProduktif: Condition<ClusterFactKinds> = {
  fact: "commodity",
  in: ["perkebunan-rakyat", "peternakan-rakyat", "perikanan-rakyat", "industri-umkm", "komoditas-produktif-lain"],
};
