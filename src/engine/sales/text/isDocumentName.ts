import { dayInText } from "./dayInText";

const WORDS =
  /(^|[^\p{L}])(invoice|inv|order|receipt|bill|document|doc|contract|agreement|накладн\p{L}*|рахун\p{L}*|замовлен\p{L}*|реал[иі]зац\p{L}*|документ\p{L}*|догов[оі]р\p{L}*|акт|чек|сч[её]т|заказ|rechnung|auftrag|facture|factura|nota|faktura|ใบ\p{L}*|บิล)([^\p{L}]|$)/iu;

/** Whether a text names a document: by its day, or by such a word beside a number. */
export function isDocumentName(text: string): boolean {
  return dayInText(text) !== "" || (/\d/.test(text) && WORDS.test(text));
}
