import { currencyCode } from "../words/currencies";

/** "Sales, thousand UAH": a sign beside such amounts would say a thousandth of them. */
const SCALES =
  /(^|[^\p{L}])(k|m|mn|mln|mio|thousands?|millions?|тис|тыс|тисяч|тысяч|млн|млрд|000s?)($|[^\p{L}])|พัน|หมื่น|แสน|ล้าน/iu;

/** What at the end of a header may be a word like any other, though it is a sign or a code too. */
const MAY_BE_A_WORD = /^(\p{L}{1,2}\.?|all|top|try|gel|cup|mop|lei|din)$/iu;

/** What may be one in brackets: "Total (R)", "Sales (all)". */
const NO_CURRENCY_IN_BRACKETS = /^([a-z]|all)$/iu;

/**
 * ISO code of the currency that the header of a column of money names: in brackets, behind a comma or a dash, or as its last word.
 * "" where it names none, or two, or amounts in thousands. docs/reading.md#currencies.
 */
export function headerCurrency(header: string): string {
  if (SCALES.test(header)) return "";
  const inside = [...header.matchAll(/[([]([^)\]]*)[)\]]/g)]
    .map(([, text]) => text!.trim())
    .filter((text) => !NO_CURRENCY_IN_BRACKETS.test(text));
  const outside = header.replace(/[([][^)\]]*[)\]]/g, " ");
  const [, ...behind] = outside.split(/[,;:/|]|\s[-–—]\s/);
  const last = outside.trim().split(/\s+/).at(-1) ?? "";
  const end = MAY_BE_A_WORD.test(last) ? [] : [last];
  const codes = new Set(
    [...inside, ...behind, ...end].map(currencyCode).filter((code) => code !== "")
  );
  return codes.size === 1 ? [...codes][0]! : "";
}
