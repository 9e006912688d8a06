// What the pages and the page to try the library take from it: the public names, and the few words inside that word a part of
// an answer. `buildLibrary.js` puts it into one module.

export { factsReadBy } from "../../src/criteria/tree/factsReadBy";
export * from "../../src/index";
export * as umkm from "../../src/index";
export { en } from "../../src/messages/en/index";
export { id } from "../../src/messages/id/index";
export { citeText } from "../../src/messages/phrases/citeText";
export { conditionText } from "../../src/messages/phrases/conditionText";
export { factWordingOf } from "../../src/messages/phrases/factWordingOf";
export { gradedText } from "../../src/messages/phrases/gradedText";
export { wordOf } from "../../src/messages/phrases/wordOf";
export * from "../../src/sql/index";
