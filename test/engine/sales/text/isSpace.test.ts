/** Oracle: what regular expressions call white space, for every code unit. Cells and names share the definition. */
import { isBlank } from "../../../../src/engine/sales/text/isBlank";
import { isSpace } from "../../../../src/engine/sales/text/isSpace";
import { NAME_FLAG, NameScan } from "../../../../src/engine/sales/spelling/nameScan";
import { tidyName } from "../../../../src/engine/sales/spelling/tidyName";

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);
const text = (code: number): string => String.fromCharCode(code);

test("white space is what \\s matches, and control characters", () => {
  expect(CODES.filter((code) => isSpace(code))).toEqual(
    CODES.filter((code) => code <= 32 || /\s/.test(text(code)))
  );
});

test("a cell of white space is blank", () => {
  expect(CODES.filter((code) => isSpace(code) && !isBlank(text(code)))).toEqual([]);
});

test("every name that is written otherwise when tidied is known to be untidy", () => {
  const names = CODES.flatMap((code) => [`Acme${text(code)}Ltd`, `Acme Ltd${text(code)}`]);
  const scan = new NameScan();
  scan.scan(names);
  const missed = names.filter(
    (name, i) => tidyName(name) !== name && (scan.flags[i]! & NAME_FLAG.untidy) === 0
  );
  expect(missed).toEqual([]);
});
