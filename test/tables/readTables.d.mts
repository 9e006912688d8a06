export interface Table {
  /** From the title of the file down. */
  readonly headings: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}
export function readTables(text: string): Table[];
