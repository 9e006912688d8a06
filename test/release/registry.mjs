import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { run } from "./shell.mjs";

/** Start a registry on loopback that holds `umkm` itself and passes every other name on to the registry in use. */
export async function startRegistry(folder, tools) {
  const upstream = (await run("npm", ["config", "get", "registry"])).trim();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(folder, { recursive: true });
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: upstream, timeout: "60s", maxage: "30m" } },
    packages: {
      umkm: { access: "$all", publish: "$authenticated" },
      "@*/*": { access: "$all", proxy: "upstream" },
      "**": { access: "$all", proxy: "upstream" },
    },
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
  // JSON is YAML.
  const file = join(folder, "config.yaml");
  writeFileSync(file, JSON.stringify(config));
  const bin = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [bin, "--config", file, "--listen", `127.0.0.1:${port}`], { cwd: folder });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  const stop = () => child.kill();
  try {
    await answers(url, () => child.exitCode === null);
    const token = await register(url);
    const npmrc = join(folder, "npmrc");
    writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\nfund=false\naudit=false\n`);
    return { url, upstream, npmrc, stop };
  } catch (error) {
    stop();
    throw new Error(`the registry did not start: ${error}\n${said}`);
  }
}

async function answers(url, alive) {
  for (let tries = 0; tries < 600 && alive(); tries++) {
    const up = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("no answer");
}

async function register(url) {
  const user = { name: "rehearsal", password: "rehearsal-of-a-release" };
  const response = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(user),
  });
  const { token } = await response.json();
  if (!token) throw new Error(`no token: ${response.status}`);
  return token;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
