// @ts-check

/**
 * Tell whether an observation was made and published by a day.
 *
 * @param {import("umkm").Observation} observation
 * @param {string} asOf
 * @returns {boolean}
 */
export function knownOn({ on, publishedOn }, asOf) {
  return (publishedOn ?? on) <= asOf && on <= asOf;
}
