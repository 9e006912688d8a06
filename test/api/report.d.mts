export const reports: readonly (readonly [name: string, declarations: string])[];
export function reportOf(name: string, declarations: string): string;
