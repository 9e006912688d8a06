import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Engine } from "../sql/engine";
import { clickhouseCells, clickhouseColumns, clickhouseLines } from "./clickhouseTable";
import { freePort } from "./freePort";
import { programOf } from "./programOf";
import { Skipped } from "./skipped";

/** Start two ClickHouse servers on loopback, with half of the register each, behind a `Distributed` table. */
export async function clickhouseShards(csv: string, folder: string): Promise<Engine> {
  const program = programOf("clickhouse-server");
  mkdirSync(folder);
  const ports = [await freePort(), await freePort()];
  const shards = await Promise.all(ports.map((_, at) => started(program, join(folder, `${at}`), at, ports)));
  const close = async () => {
    for (const { server } of shards) server.kill();
    await Promise.all(shards.map(({ ended }) => ended));
  };
  try {
    const columns = clickhouseColumns("Date");
    const lines = clickhouseLines(csv);
    for (const [at, { ask }] of shards.entries()) {
      await ask(`CREATE TABLE half (${columns}) ENGINE = Memory`);
      const own = lines.filter((_, row) => row % shards.length === at);
      // In parts: a single line of the old parser may be no longer than a block.
      for (let from = 0; from < own.length; from += 10_000) {
        await ask(`INSERT INTO half FORMAT CSV\n${own.slice(from, from + 10_000).join("\n")}\n`);
      }
      await ask(`CREATE TABLE register (${columns}) ENGINE = Distributed(two, default, half)`);
    }
    const [{ ask }] = shards as [Shard, Shard];
    const query = async (sql: string) => clickhouseCells(await ask(sql));
    const [[version, truth] = []] = await query("SELECT version(), toNullable(0) AND NULL");
    const lacksNull = truth !== "0";
    await query("SELECT toDecimal256(9007199254740991, 0)").catch(() => {
      throw new Skipped(`ClickHouse ${version} does not hold 9,007,199,254,740,991 in a Decimal of 256 bits`);
    });
    return { name: `ClickHouse ${version}, two shards`, dialect: "clickhouse", query, close, lacksNull };
  } catch (reason) {
    await close();
    throw reason;
  }
}

interface Shard {
  readonly server: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly ask: (sql: string) => Promise<string>;
}

async function started(program: string, folder: string, at: number, ports: readonly number[]): Promise<Shard> {
  const http = await freePort();
  mkdirSync(folder);
  writeFileSync(join(folder, "users.xml"), users);
  writeFileSync(join(folder, "config.xml"), settings(folder, http, at, ports));
  const server = spawn(program, [`--config-file=${join(folder, "config.xml")}`], { cwd: folder, stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const ask = async (sql: string) => {
    const response = await fetch(`http://127.0.0.1:${http}/`, { method: "POST", body: sql });
    const text = await response.text();
    if (!response.ok) throw new Error(text.slice(0, 2_000));
    return text;
  };
  for (let tries = 0; ; tries++) {
    const isUp = await ask("SELECT 1").catch(() => undefined);
    if (isUp !== undefined) return { server, ended, ask };
    if (tries > 300 || server.exitCode !== null) throw new Error("the ClickHouse server did not start");
    await wait(100);
  }
}

const users = `<yandex>
  <profiles><default><max_query_size>10000000</max_query_size></default></profiles>
  <quotas><default/></quotas>
  <users><default>
    <password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </default></users>
</yandex>`;

function settings(folder: string, http: number, at: number, ports: readonly number[]): string {
  const replicas = ports.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`);
  return `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${ports[at]}</tcp_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
  <users_config>users.xml</users_config><default_profile>default</default_profile>
  <default_database>default</default_database><mark_cache_size>5368709</mark_cache_size>
  <remote_servers><two>${replicas.join("")}</two></remote_servers>
</yandex>`;
}
