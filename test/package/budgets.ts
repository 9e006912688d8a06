const kur = "kurKecil, kurKhusus, kurMikro, kurPmi, kurSuperMikro";

/** What consumers bundle, and its ceiling in bytes, minified and compressed: esbuild's; the other bundlers stay near it. */
export const budgets = {
  // Each ceiling holds what is there, so that it only falls. The design asks 5,500 of classifySize, of which about 1,300 make
  // it fifty times faster for businesses that come one after the other, 8,500 of one programme, of which about 900 are what
  // facts say of each other, 12,000 of the entities and 30,000 of the last.
  "classifySize alone": ['export { classifySize } from "umkm";', 7_160],
  "one programme": ['export { assess, kurMikro } from "umkm";', 11_560],
  "the entities": ['export * from "umkm/entities";', 10_930],
  "size class, five KUR and Indonesian words": [
    `export { assess, assessCluster, classifySize, explain, ${kur} } from "umkm"; export { id } from "umkm/messages/id";`,
    55_880,
  ],
} as const;
