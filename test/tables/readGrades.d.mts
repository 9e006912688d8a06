export interface GradeRow {
  readonly programme: string;
  readonly cite: string;
  readonly from: string;
  readonly until: string | null;
  readonly checkedOn: string;
  readonly text: string;
  readonly periodEvidence: string;
  readonly criteria: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
  readonly notCovered: string[];
  readonly termsNotCovered?: readonly string[];
}

export function readGrades(programme: string): GradeRow[];
