import * as fc from "fast-check";

/**
 * Property tests try the same values on every machine and every day, so that a commit is green or red and not now one, now the other.
 * `PROPERTY_SEED=7 npm run test:unit -- test/engine` looks elsewhere.
 */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_261_126) });
