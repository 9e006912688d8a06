/**
 * The same rules as SQL text, for a warehouse: size class, eligibility, onboarding, tallies, refused rows.
 *
 * @module umkm/sql
 */
export type { SqlColumn, SqlColumns, SqlDateColumn, SqlName, SqlRuleTarget, SqlTarget } from "./columns/column";
export { eligibilitySql } from "./eligibilitySql";
export { onboardedSql } from "./onboardedSql";
export { type RawSql, rawSql } from "./rawSql";
export { refusedSql } from "./refusedSql";
export { sizeConflictSql } from "./sizeConflictSql";
export { type SizeSqlOptions, sizeSql } from "./sizeSql";
export { type TallySqlOptions, tallySql } from "./tallySql";
export { type SqlDialect, sqlDialects } from "./text/dialect";
