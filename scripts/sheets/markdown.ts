/** A table of Markdown; what a cell lists stands line by line. */
export function table(heads: readonly string[], rows: readonly (readonly (string | readonly string[])[])[]): string {
  const written = rows.map((cells) => cells.map((cell) => lines(typeof cell === "string" ? [cell] : cell)));
  return [heads, heads.map(() => "---"), ...written].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A section, or nothing where it has none of what it lists. */
export function section(title: string, parts: readonly string[]): string[] {
  const given = parts.filter((part) => part !== "");
  return given.length > 0 ? [`## ${title}`, ...given] : [];
}

function lines(texts: readonly string[]): string {
  const escaped = texts.map((text) => text.replaceAll("<", "&lt;").replaceAll("|", "\\|"));
  // A long alternative begins a line of its own.
  return escaped.map((text) => text.replace(/; (atau|dan) /g, ";<br>$1 ")).join("<br>") || "–";
}
