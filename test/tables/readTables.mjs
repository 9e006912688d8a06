/** The tables of a Markdown text, each under its headings, with its rows by column. */
export function readTables(text) {
  const tables = [];
  let headings = [];
  let table;
  for (const [at, line] of text.split("\n").entries()) {
    const fail = (why) => {
      throw new Error(`line ${at + 1}: ${why}: ${line}`);
    };
    if (!line.startsWith("|")) {
      if (line.includes(" | ")) fail("a row begins and ends with |");
      const [, marks, title] = /^(#+) (.+)$/.exec(line) ?? [];
      if (marks) headings = [...headings.slice(0, marks.length - 1), title];
      table = undefined;
      continue;
    }
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.pop() !== "" || cells.shift() !== "") fail("a row begins and ends with |");
    if (!table) {
      table = { headings, columns: cells, rows: [], ruled: false };
      if (new Set(cells).size !== cells.length || cells.includes("")) fail("a column stands twice, or without a name");
      tables.push(table);
    } else if (cells.length !== table.columns.length) fail(`expected ${table.columns.length} cells`);
    else if (table.ruled) table.rows.push(Object.fromEntries(table.columns.map((name, i) => [name, cells[i]])));
    else if (cells.every((cell) => cell === "---")) table.ruled = true;
    else fail("expected the line under the names of the columns");
  }
  return tables;
}
