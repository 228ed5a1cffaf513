/** Words of totals and subtotals, folded. A word alone never decides: docs/reading.md#totals. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(
  (
    "total totals subtotal grandtotal sum summary overall " +
    "разом всього підсумок підсумки загалом усього сума " +
    "итог итого всего подытог сумма промежуточный общий " +
    "summe result gesamtergebnis gesamtsumme gesamt insgesamt zwischensumme totaal eindtotaal totale totaux razem suma ogółem toplam celkem celkový součet " +
    "totalsumma totalt hovedtotal végösszeg összesen loppusumma yhteensä 总计 總計 総計 合計 合计 총합계 합계"
  ).split(" ")
);

/** Thai has no spaces: these count anywhere at the beginning or the end. */
const THAI_TOTAL_WORDS: readonly string[] = [
  "รวมทั้งหมด",
  "รวมทั้งสิ้น",
  "ยอดรวม",
  "รวมเป็นเงิน",
  "ผลรวม",
  "รวม",
];

/** Words that say nothing beside a total word: "Grand Total", "Total general". */
const BESIDE: ReadonlySet<string> = new Set(
  "grand general général générale geral complessivo complessiva końcowa genel all sub of the by for за по усього загальний загальна общий общая для".split(
    " "
  )
);

type TotalWord = "none" | "part" | "whole";

/** Whether a folded text is a total word ("whole"), has one ("part": "Total Logistics Ltd"), or has none. */
export function totalWord(folded: string): TotalWord {
  if (folded === "") return "none";
  const words = folded.split(" ");
  if (words.some((word) => TOTAL_WORDS.has(word))) {
    return words.every((word) => TOTAL_WORDS.has(word) || BESIDE.has(word)) ? "whole" : "part";
  }
  for (const word of THAI_TOTAL_WORDS) {
    if (folded === word) return "whole";
    if (folded.startsWith(word) || folded.endsWith(word)) return "part";
  }
  return "none";
}
