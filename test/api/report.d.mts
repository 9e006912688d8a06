export function wholeReports(): Map<string, string>;
export function keptReports(whole: ReadonlyMap<string, string>): Map<string, string>;
export function declarationsIn(report: string): string[];
