import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createTable, type Engine } from "../sql/engine";
import { freePort } from "./freePort";
import { programOf } from "./programOf";

/** Start a PostgreSQL server on loopback, in a folder of its own, with the register. */
export async function postgresqlServer(csv: string, folder: string): Promise<Engine> {
  const [initdb, control, client] = ["initdb", "pg_ctl", "psql"].map(programOf) as [string, string, string];
  const port = await freePort();
  const data = join(folder, "data");
  mkdirSync(folder);
  ownedByServer(folder);
  asServer(initdb, ["-D", data, "-A", "trust", "-U", "umkm", "-E", "UTF8", "--locale", "C", "--no-sync"]);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  asServer(control, ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  const connection = ["-XAtq", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", `${port}`, "-U", "umkm", "postgres"];
  const run = (sql: string) =>
    execFileSync(client, [...connection, "-P", "null=\\N", "-f", "-"], { input: sql, maxBuffer: 2 ** 30 }).toString();
  const stop = () => asServer(control, ["-D", data, "-m", "immediate", "stop"]);
  try {
    const file = join(folder, "register.csv");
    writeFileSync(file, csv);
    run(`${createTable()};\n\\copy register FROM '${file}' WITH (FORMAT csv, NULL '\\N')\n`);
    const version = run("SHOW server_version").trim();
    return {
      name: `PostgreSQL ${version}, a server`,
      dialect: "postgresql",
      query: async (sql) =>
        run(sql)
          .trimEnd()
          .split("\n")
          .map((line) => line.split("|").map((cell) => (cell === "\\N" ? null : cell))),
      close: async () => stop(),
    };
  } catch (reason) {
    stop();
    throw reason;
  }
}

// The server refuses to run as root: there it is its own user's, whom the Debian package makes.
const isRoot = process.getuid?.() === 0;

function asServer(program: string, args: readonly string[]): void {
  const [command, all] = isRoot ? ["runuser", ["-u", "postgres", "--", program, ...args]] : [program, args];
  execFileSync(command as string, all as string[], { cwd: "/", stdio: ["ignore", "ignore", "inherit"] });
}

function ownedByServer(folder: string): void {
  if (!isRoot) return;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"]).toString());
  for (const one of [folder, dirname(folder)]) chownSync(one, id("-u"), id("-g"));
}
