/** What a table says of one text. */
export interface TextStandings {
  readonly until: string;
  readonly "checked on": string;
  readonly text: string;
  readonly days: string;
  readonly "not covered"?: readonly string[];
  readonly "terms not covered"?: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
}

export function readStandings(programme: string): Readonly<Record<string, TextStandings>>;
