// @ts-check

/**
 * Keeps the lines of an explanation but its questions, which are drawn as a list of their own.
 *
 * @param {import("umkm").Messages} messages
 * @returns {(line: string) => boolean}
 */
export function notAsked({ facts }) {
  let asking = false;
  return (line) => {
    asking = line === facts.ask || line === facts.askOpen || (asking && /^[*-] /.test(line));
    return !asking;
  };
}
