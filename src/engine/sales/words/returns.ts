/** Words of documents that take a sale back, folded; each matches whole words, Thai anywhere. */
const WORDS = (
  "credit note,credit memo,return,returns,returned,refund,refunds,refunded," +
  "повернення,повернено,сторно,кредит нота,возврат,возвраты,возвращено"
).split(",");
const THAI = ["ใบลดหนี้", "คืนสินค้า", "คืนเงิน", "รับคืน"];

/** @param folded as foldText gives it */
export function isReturnWord(folded: string): boolean {
  const padded = ` ${folded} `;
  return (
    WORDS.some((word) => padded.includes(` ${word} `)) || THAI.some((word) => folded.includes(word))
  );
}
