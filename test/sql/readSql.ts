import type { Cell, Row } from "./register";

type Read = (row: Row) => Cell;

/**
 * Read an expression of SQL, as far as this entry writes it for DuckDB of trusted values, and give a function of a row.
 *
 * It is slow to write SQL twice, but engines start in seconds, and a rule is asked in microseconds here. Days are text.
 */
export function readSql(sql: string): Read {
  const tokens = sql.match(/'[^']*'|"[^"]*"|\d+|\w+|<=|>=|<>|[<>=()+*,]/g) ?? [];
  let at = 0;
  const takes = (token: string) => tokens[at] === token && at++ >= 0;
  const take = (token: string) => {
    if (!takes(token)) throw new Error(`expected ${token} at ${tokens.slice(at, at + 5).join(" ")}`);
  };

  function either(): Read {
    const parts = [both()];
    while (takes("OR")) parts.push(both());
    return (row) => decided(parts, row, true);
  }
  function both(): Read {
    const parts = [contrary()];
    while (takes("AND")) parts.push(contrary());
    return (row) => decided(parts, row, false);
  }
  function contrary(): Read {
    if (!takes("NOT")) return comparison();
    const of = contrary();
    return (row) => not(of(row));
  }
  function comparison(): Read {
    const left = sum();
    const isNot = takes("NOT");
    if (takes("IN")) {
      const list = listed();
      const isIn: Read = (row) =>
        decided(
          list.map((one) => (own) => compare("=", left(own), one(own))),
          row,
          true,
        );
      return isNot ? (row) => not(isIn(row)) : isIn;
    }
    const how = /^[<>=]+$/.test(tokens[at] ?? "") ? tokens[at++] : undefined;
    if (how === undefined) return left;
    const right = sum();
    return (row) => compare(how, left(row), right(row));
  }
  function sum(): Read {
    const parts = [product()];
    while (takes("+")) parts.push(product());
    return parts.length === 1 ? (parts[0] as Read) : (row) => reckon(parts, row, (a, b) => a + b);
  }
  function product(): Read {
    const parts = [value()];
    while (takes("*")) parts.push(value());
    return parts.length === 1 ? (parts[0] as Read) : (row) => reckon(parts, row, (a, b) => a * b);
  }
  function listed(): Read[] {
    take("(");
    const list = [either()];
    while (takes(",")) list.push(either());
    take(")");
    return list;
  }
  function value(): Read {
    if (tokens[at] === "(") return listed()[0] as Read;
    if (takes("CASE")) return chosenCase();
    if (takes("COALESCE")) {
      const list = listed();
      return (row) => list.map((one) => one(row)).find((one) => one !== null) ?? null;
    }
    if (takes("CAST")) {
      take("(");
      const of = either();
      take("AS");
      at++;
      take(")");
      return of;
    }
    takes("DATE");
    const token = tokens[at++] ?? "";
    if (token.startsWith('"')) return (row) => row[token.slice(1, -1)] ?? null;
    if (token.startsWith("'")) return () => token.slice(1, -1);
    if (/^\d+$/.test(token)) return () => Number(token);
    const constants: Readonly<Record<string, Cell>> = { TRUE: true, FALSE: false, NULL: null };
    if (!(token in constants)) throw new Error(`no value: ${token}`);
    return () => constants[token] ?? null;
  }
  function chosenCase(): Read {
    const rows: [when: Read, then: Read][] = [];
    while (takes("WHEN")) {
      const when = either();
      take("THEN");
      rows.push([when, either()]);
    }
    const otherwise: Read = takes("ELSE") ? either() : () => null;
    take("END");
    return (row) => (rows.find(([when]) => when(row) === true)?.[1] ?? otherwise)(row);
  }

  const all = either();
  if (at < tokens.length) throw new Error(`left over: ${tokens.slice(at, at + 5).join(" ")}`);
  return all;
}

function decided(parts: readonly Read[], row: Row, by: boolean): Cell {
  if (parts.length === 1) return (parts[0] as Read)(row);
  const values = parts.map((part) => part(row));
  return values.includes(by) ? by : values.includes(null) ? null : !by;
}

function not(value: Cell): Cell {
  return value === null ? null : !value;
}

function compare(how: string, left: Cell, right: Cell): Cell {
  if (left === null || right === null) return null;
  if (typeof left !== typeof right) throw new Error(`${typeof left} ${how} ${typeof right}`);
  if (how === "=" || how === "<>") return (left === right) === (how === "=");
  return how.startsWith("<")
    ? left < right || (how === "<=" && left === right)
    : left > right || (how === ">=" && left === right);
}

function reckon(parts: readonly Read[], row: Row, by: (a: number, b: number) => number): Cell {
  const values = parts.map((part) => part(row));
  return values.includes(null) ? null : values.map(Number).reduce(by);
}
