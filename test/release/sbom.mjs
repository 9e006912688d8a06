/** Check a CycloneDX bill of materials: this version, with every runtime dependency by version and hash, and nothing else. */
export function checkSbom(text, version, dependencies) {
  const { bomFormat, specVersion, metadata, components } = JSON.parse(text);
  if (bomFormat !== "CycloneDX" || !(Number(specVersion) >= 1.5)) throw new Error("no CycloneDX of 1.5 or later");
  if (metadata?.component?.purl !== `pkg:npm/umkm@${version}`) throw new Error("not of this version");
  const names = components.map(({ name }) => name).sort();
  if (names.join() !== [...dependencies].sort().join()) throw new Error(`components: ${names}`);
  const vague = components.filter(
    ({ version, purl, hashes }) => !version || !purl?.startsWith("pkg:npm/") || !hashes?.length,
  );
  if (vague.length > 0) throw new Error(`without version, purl or hash: ${vague.map(({ name }) => name)}`);
  return names.length;
}
