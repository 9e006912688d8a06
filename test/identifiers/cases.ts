import { readFileSync } from "node:fs";
import { root } from "../house/sourceFiles";

interface Case {
  readonly name: string;
  readonly cite: string;
  readonly parser: "nib" | "nik" | "npwp" | "kbli" | "region";
  readonly input: unknown;
  readonly edition?: string;
  readonly scheme?: string;
  readonly expected: object;
}

const cases: readonly Case[] = JSON.parse(readFileSync(`${root}test/cases/identifiers.json`, "utf8"));

/** The golden cases of one parser, each beside its name. */
export function casesOf(parser: Case["parser"]): (readonly [string, Case])[] {
  return cases.filter((one) => one.parser === parser).map((one) => [`${one.name} (${one.cite})`, one]);
}
