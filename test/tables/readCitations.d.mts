export function readCitations(): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
