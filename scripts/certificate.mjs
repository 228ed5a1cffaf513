/**
 * The certificate of a local https server. The one that `npm start` had Windows or macOS trust is used where it is;
 * otherwise one is made that nobody trusts: nothing is installed and nothing is asked here.
 */
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const DAY = 86_400_000;

const read = (directory) => {
  const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => path.join(directory, name));
  if (!existsSync(cert) || !existsSync(key)) return undefined;
  const pair = { cert: readFileSync(cert), key: readFileSync(key) };
  return Date.parse(new X509Certificate(pair.cert).validTo) > Date.now() + DAY ? pair : undefined;
};

/**
 * @param {string} cache folder for a certificate of our own
 * @returns {Promise<{cert: Buffer, key: Buffer, trusted: boolean}>}
 */
export const certificate = async (cache) => {
  const installed = read(path.join(homedir(), ".office-addin-dev-certs"));
  // Browsers on Linux keep stores of their own, so nothing that is installed there is known to them.
  if (installed !== undefined && process.platform !== "linux") {
    const { isCaCertificateInstalled } = await import("office-addin-dev-certs/lib/verify.js");
    if (isCaCertificateInstalled()) return { ...installed, trusted: true };
  }
  const directory = path.join(cache, "certificate");
  const made = read(directory);
  if (made !== undefined) return { ...made, trusted: false };

  rmSync(directory, { recursive: true, force: true });
  const { generateCertificates } = await import("office-addin-dev-certs/lib/generate.js");
  const say = console.log;
  console.log = () => {}; // It tells of its files on stdout, where our caller expects only our own lines.
  try {
    await generateCertificates(
      path.join(directory, "ca.crt"),
      path.join(directory, "localhost.crt"),
      path.join(directory, "localhost.key"),
      365
    );
  } finally {
    console.log = say;
  }
  return { ...read(directory), trusted: false };
};
