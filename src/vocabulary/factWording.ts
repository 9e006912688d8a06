/** How a fact is named and asked for. */
export interface FactWording {
  /** A short name, for the middle of a sentence. */
  readonly label: string;
  readonly question: string;
  /** The statement that a yes makes, and the one that a no makes. */
  readonly yes?: string;
  readonly no?: string;
  /** What has lasted since the day that this fact is. */
  readonly since?: string;
}
