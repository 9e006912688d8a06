// @ts-check

/**
 * The functions of `umkm/sql`, where the built package has them: `build.js` puts them in the place of this file.
 *
 * @typedef {{ readonly asOf: string, readonly dialect: string, readonly columns: Readonly<Record<string, string>> }} SqlOptions
 *
 * @typedef {object} SqlWriters
 * @property {(options: SqlOptions) => string} sizeSql
 * @property {(programme: never, options: SqlOptions) => string} eligibilitySql
 */

/** @type {SqlWriters | null} */
export const writers = null;
