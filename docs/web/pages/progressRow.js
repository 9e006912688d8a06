// @ts-check
import { en } from "../built/library.js";

/**
 * Write an answer about a target as cells, as `progressHead` names them.
 *
 * @param {import("umkm").Progress} progress
 * @returns {string[]}
 */
export function progressRow({ achieved, achievedOn, share, expected, status, requiredPace }) {
  if (achieved === null) return [status, "none", "", "", "", ""];
  return [
    status,
    en.formats.count(achieved),
    achievedOn,
    en.formats.percent(share, 1),
    expected === null ? "" : en.formats.count(Math.round(expected)),
    requiredPace === null ? "none" : en.formats.count(Math.round(requiredPace.perMonth)),
  ];
}
