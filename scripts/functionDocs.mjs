/** `npm run functions`: writes docs/functions*.md from the comments and strings of the functions. */
import { writeFileSync } from "node:fs";
import { functionDocs } from "./functionDocs/functionDocs.cjs";

for (const [file, text] of await functionDocs()) writeFileSync(file, text);
