// npm runs this after an install in a clone, where nothing is to be built yet, and before it packs the package from git,
// where it must be: there it names the address that it came from.
import { execSync } from "node:child_process";

const from = process.env.npm_package_resolved ?? "";
if (/^git/.test(from)) execSync("npm run build", { stdio: "inherit" });
