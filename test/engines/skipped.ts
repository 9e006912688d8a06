/** Why an engine cannot be asked here. */
export class Skipped extends Error {}
