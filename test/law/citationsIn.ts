interface Place {
  readonly id?: string;
  readonly document?: string;
  readonly measure?: string;
  readonly measures?: readonly string[];
  readonly purpose?: string;
  readonly from?: string;
  readonly cite?: readonly { readonly regulation: string; readonly at: string }[];
  readonly evidence?: string;
  readonly fromEvidence?: string;
  readonly untilEvidence?: string;
  readonly evidenceBefore?: string;
  readonly standing?: string;
  readonly liftable?: Place;
}

/** What is cited through time. */
export interface Law {
  readonly periods: readonly (Place & { readonly value?: object })[];
  readonly gaps?: readonly Place[];
}

/** Where each part of a law stands and how well it is evidenced, by period and part. */
export function citationsIn({ periods, gaps = [] }: Law): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const period of [...periods, ...gaps] as Law["periods"]) {
    found[`${period.from} period`] = told(period);
    const { terms = {}, ...lists } = (period.value ?? {}) as Readonly<Record<string, object>>;
    for (const [list, parts] of [...Object.entries(lists), ...Object.entries(terms)]) {
      for (const [at, part] of entriesOf(parts)) {
        if (part.cite)
          found[`${period.from} ${[list, nameOf(part) ?? at].filter((one) => one !== "").join(" ")}`] = told(part);
      }
    }
  }
  return found;
}

function entriesOf(parts: object): [string, Place][] {
  return Array.isArray(parts) ? parts.map((part, at) => [String(at), part]) : [["", parts]];
}

/** A row of a term is known by its place alone; a rule that stands twice, by its first day too. */
function nameOf({ id, document, measure, measures, purpose, from }: Place): string | undefined {
  if (id) return from ? `${id} ${from}` : id;
  return document ?? measure ?? (measures && [purpose, ...measures].filter((one) => one !== undefined).join(" "));
}

function told({
  cite = [],
  evidence,
  fromEvidence,
  untilEvidence,
  standing,
  evidenceBefore,
  liftable,
}: Place): string[] {
  const grades = [
    evidence,
    ...(fromEvidence ? [`from ${fromEvidence}`] : []),
    ...(untilEvidence ? [`until ${untilEvidence}`] : []),
    ...(standing ? [standing] : []),
    ...(evidenceBefore ? [`before ${evidenceBefore}`] : []),
    ...(liftable ? [`by ${told(liftable).join(" · ")}`] : []),
  ];
  return [cite.map(({ regulation, at }) => `${regulation} ${at}`).join("; "), grades.join(", ")];
}
