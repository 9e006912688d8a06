export function readExpected(row: Readonly<Record<string, string>>): unknown;
export function inBrackets(cell: string): string[];
