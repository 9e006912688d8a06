import { filesUnder, root } from "../../house/sourceFiles";

/** Law through time as it is checked, of whatever kind. */
export interface LawData {
  readonly id: string;
  readonly periods: readonly LawPeriod[];
  readonly gaps?: readonly Record<string, unknown>[];
  readonly facts?: unknown;
  readonly memberFacts?: unknown;
}

export interface LawPeriod {
  readonly from: string;
  readonly until?: string;
  readonly cite?: unknown;
  readonly value: object;
}

/** Find every timeline and programme that a source file exports, each once. */
export async function lawData(): Promise<LawData[]> {
  const found = new Set<LawData>();
  for (const { path } of filesUnder("src", ".ts")) {
    if (path.endsWith("index.ts")) continue;
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ root + path);
    for (const value of Object.values(exported).flat()) if (isLaw(value)) found.add(value);
  }
  return [...found];
}

function isLaw(value: unknown): value is LawData {
  return typeof value === "object" && value !== null && "periods" in value;
}
