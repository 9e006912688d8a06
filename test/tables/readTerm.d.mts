export function readTerm(cell: string): unknown;
