// npm runs this after an install in a clone, where nothing is to be built yet, and before it packs what it installs from git,
// where it must be: there it says which folder it packs. `npm pack` and `npm publish` build by `prepack`.
import { execSync } from "node:child_process";

const { npm_package_resolved: packed, npm_command: command = "" } = process.env;
if (packed && !["pack", "publish"].includes(command)) execSync("npm run build", { stdio: "inherit" });
