// @ts-check
import { en } from "../../dist/messages/en/index.js";

/**
 * Write an answer about a target as cells: figure, its day, body, share of the goal, path on that day, status, pace.
 *
 * @param {import("umkm").Progress} progress
 * @returns {string[]}
 */
export function progressRow({ achieved, achievedOn, body, share, expected, status, requiredPace }) {
  if (achieved === null) return ["none", "", "", "", "", status, ""];
  return [
    en.formats.count(achieved),
    achievedOn,
    body,
    en.formats.percent(share, 1),
    expected === null ? "" : en.formats.count(Math.round(expected)),
    status,
    requiredPace === null ? "none: the due day has come" : en.formats.count(Math.round(requiredPace.perMonth)),
  ];
}
