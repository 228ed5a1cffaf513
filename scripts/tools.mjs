/**
 * What the tests need beside npm packages: Chromium (the pane), LibreOffice with poppler (the saved workbook),
 * openpyxl (a second reader), fonts (Thai). Found where they are; installed where that asks nobody (Debian or Ubuntu as
 * root, or with password-less sudo); otherwise one sentence says what to install.
 */
import { spawnSync } from "node:child_process";

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
const hasOpenpyxl = () => spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;
const hasThaiFont = () =>
  spawnSync("sh", ["-c", "fc-list :lang=th family | grep -q ."]).status === 0;

const needs = [
  { missing: () => !has("chromium"), packages: ["chromium"] },
  { missing: () => !has("soffice"), packages: ["libreoffice-calc-nogui"] },
  { missing: () => !has("pdftoppm"), packages: ["poppler-utils"] },
  { missing: () => !hasOpenpyxl(), packages: ["python3-openpyxl"] },
  {
    missing: () => !hasThaiFont(),
    packages: [
      "fontconfig",
      "fonts-thai-tlwg",
      "fonts-noto-core",
      "fonts-liberation",
      "fonts-crosextra-carlito",
    ],
  },
];

const packages = needs.filter((need) => need.missing()).flatMap((need) => need.packages);
if (packages.length === 0) process.exit(0);

const root = process.getuid?.() === 0;
const sudo = !root && spawnSync("sudo", ["-n", "true"]).status === 0;
if (has("apt-get") && (root || sudo)) {
  console.log(`Installing what the tests need: ${packages.join(" ")}`);
  const apt = (...args) =>
    spawnSync(root ? "apt-get" : "sudo", root ? args : ["-n", "apt-get", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  apt("update", "-qq");
  if (apt("install", "-y", "-qq", "--no-install-recommends", ...packages) === 0) process.exit(0);
}
console.error(
  `The tests need these packages, and they could not be installed from here: ${packages.join(" ")}.\n` +
    `On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(" ")}`
);
process.exit(1);
