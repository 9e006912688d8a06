import { UmkmError } from "../../src/core/error/UmkmError";
import type { FactDeclarations } from "../../src/core/fact/fact";
import { isOnboarded } from "../../src/digital/isOnboarded";
import { onboardingDefinitions } from "../../src/digital/onboarding/onboardingDefinitions";
import { assess } from "../../src/financing/assess";
import { compileAssess } from "../../src/financing/compileAssess";
import { programmes } from "../../src/financing/programmes/programmes";
import type { Programme } from "../../src/financing/types/programme";
import { sizePlanOf } from "../../src/size/answer/sizePlanOf";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import type { SizeOptions } from "../../src/size/types/outcome";
import { sizeFacts, sizeMeasures } from "../../src/size/types/regime";
import type { SqlColumns } from "../../src/sql/columns/column";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { onboardedSql } from "../../src/sql/onboardedSql";
import { sizeConflictSql } from "../../src/sql/sizeConflictSql";
import { type SizeSqlOptions, sizeSql } from "../../src/sql/sizeSql";
import type { SqlDialect } from "../../src/sql/text/dialect";
import type { channelFacts } from "../../src/vocabulary/channelFacts";
import type { sizes } from "../../src/vocabulary/options";
import { euSizes } from "../size/euSizes";
import type { Row } from "./register";

/** The programmes for single businesses. */
export const singles = programmes.filter(({ memberFacts }) => !memberFacts) as readonly Programme<FactDeclarations>[];
export const definitions = onboardingDefinitions;

const ends = singles.flatMap(({ periods }) => periods.flatMap(({ from, until = "2026-07-28" }) => [from, until]));
/** The first and the last day of every period of every programme. */
export const days: readonly string[] = [...new Set(ends)].sort();

/** A rule on a day: what TypeScript answers, slowly and compiled, and what SQL is to answer. */
export interface CheckedRule {
  readonly name: string;
  /** Functions of the declared facts alone. */
  readonly answers: readonly ((row: Row) => string | boolean | null)[];
  readonly sql: (dialect: SqlDialect) => string;
  readonly declared: FactDeclarations;
  /** The facts that the answers are given: those that the rule reads. */
  readonly reads: readonly string[];
}

const everyDay = ["2008-07-04", "2020-11-01", "2020-12-01", "2021-02-02", "2021-04-15", "2024-03-05", "2026-01-31"];

/** Every size rule: standard x purpose x policy x independence x periods. */
export const sizeRules: readonly CheckedRule[] = [
  ...everyDay.flatMap((asOf) => optionsOn(asOf, ["either", "both", ...sizeMeasures.map((by) => ({ by }))])),
  ...optionsOn("2024-03-05", ["either", "both", { by: "tenagaKerja" }]).map((one) => ({
    ...one,
    standard: "bps-workers",
  })),
  ...[{ by: "turnover" }, "either"].map((policy) => ({ asOf: "2024-03-05", standard: euSizes, policy })),
].flatMap((given, at) => {
  const options = given as unknown as SizeOptions;
  const compiled = compileSize(options);
  const { standard } = given as { standard?: unknown };
  const declared = standard === euSizes ? euSizes.facts : sizeFacts;
  const slowly = (row: Row) => {
    const outcome = classifySize(row, options);
    return outcome.status === "known" ? outcome.size : outcome.status === "excluded" ? "excluded" : null;
  };
  // What a rule does not read would only make the evaluator slower.
  const { rule, by } = sizePlanOf(options);
  const reads = Object.keys(declared).filter(
    (fact) =>
      fact === by ||
      fact === "establishedOn" ||
      rule?.uses.some((use) => use.reads.includes(fact)) ||
      rule?.exclusions.some(({ bars }) => bars.fact === fact),
  );
  // Some rules with a fact that is not mapped, which is NULL in every row.
  const dropped = at % 3 === 2 ? reads[Math.floor(at / 3) % reads.length] : undefined;
  const kept = reads.filter((fact) => fact !== dropped);
  const name = `size ${dropped ?? ""} ${JSON.stringify({ ...options, ...(standard === euSizes && { standard: "eu" }) })}`;
  const sqlOptions = (dialect: SqlDialect) =>
    ({
      ...options,
      columns: { ...mapped(declared, at % 2 === 1), ...(dropped && { [dropped]: undefined }) },
      ignore: Object.keys(declared),
      dialect,
    }) as SizeSqlOptions<typeof sizeFacts, typeof sizes>;
  const sql = (dialect: SqlDialect) => sizeSql(sqlOptions(dialect));
  const conflict = (row: Row) => {
    const outcome = classifySize(row, options);
    return outcome.status === "no-rule" ? null : outcome.conflict;
  };
  const disagrees = { name: `conflict of ${name}`, answers: [conflict], declared, reads: kept };
  return [
    { name, answers: [slowly, compiled], sql, declared, reads: kept },
    { ...disagrees, sql: (dialect: SqlDialect) => sizeConflictSql(sqlOptions(dialect)) },
  ];
});

/** Every programme for single businesses, on the first and the last day of every period, and on a day before them all. */
export const programmeRules: readonly CheckedRule[] = singles.flatMap((programme) => {
  const own = programme.periods.flatMap(({ from, until = "2026-07-28" }) => [from, until]);
  return ["1999-01-01", ...own].flatMap((asOf, at) => {
    const declared = programme.facts;
    return (["open", "count"] as const).map((presumed): CheckedRule => {
      const yes = { eligible: true, "presumably-eligible": presumed === "count" ? true : null };
      const slowly = (row: Row) => {
        const { status } = assess(programme, row, { asOf });
        return status === "ineligible" ? false : (yes[status as keyof typeof yes] ?? null);
      };
      const sql = (dialect: SqlDialect) =>
        eligibilitySql(programme, {
          asOf,
          columns: mapped(declared, at % 2 === 1),
          ignore: Object.keys(declared),
          dialect,
          presumed,
        });
      const answers = [slowly, compileAssess(programme, { asOf, presumed })].map(nullOfExcluded);
      return { name: `${programme.id} ${asOf} ${presumed}`, answers, sql, declared, reads: Object.keys(declared) };
    });
  });
});

/** The answer to a row, or none where its facts exclude each other: SQL refuses that row. */
function nullOfExcluded(answer: (row: Row) => boolean | null): (row: Row) => boolean | null {
  return (row) => {
    try {
      return answer(row);
    } catch (error) {
      if (error instanceof UmkmError && error.code === "contradiction") return null;
      throw error;
    }
  };
}

/** Every definition of onboarded, on days around those of the register. */
export const onboardingRules: readonly CheckedRule[] = definitions.flatMap((definition) =>
  days.slice(-2).map((asOf, at) => {
    const declared: FactDeclarations = definition.facts;
    const answers = [(row: Row) => isOnboarded(row, definition, { asOf })];
    const sql = (dialect: SqlDialect) =>
      onboardedSql(definition, {
        asOf,
        columns: mapped(declared, at % 2 === 1),
        ignore: Object.keys(declared) as (keyof typeof channelFacts)[],
        dialect,
      });
    return { name: `${definition.id} ${asOf}`, answers, sql, declared, reads: Object.keys(declared) };
  }),
);

export const allRules = (): readonly CheckedRule[] => [...sizeRules, ...programmeRules, ...onboardingRules];

/** Each fact in a column of its name; days in a DATE, or in a text beside it. */
export function mapped(declared: FactDeclarations, asText: boolean): SqlColumns<FactDeclarations> {
  return Object.fromEntries(
    Object.entries(declared).map(([fact, kind]) => [
      fact,
      kind === "date" && asText ? { column: `${fact}_text`, type: "text" } : fact,
    ]),
  ) as SqlColumns<FactDeclarations>;
}

function optionsOn(asOf: string, policies: readonly unknown[]): object[] {
  return policies.flatMap((policy) =>
    ["facilities", "registration"].flatMap((purpose) =>
      ["assume", "require"].map((independence) => ({ asOf, policy, purpose, independence })),
    ),
  );
}
