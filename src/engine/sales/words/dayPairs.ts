/** Words in headers of columns of days, folded (see foldText) and without accents: what a day is about, and whether it is the one that was agreed. docs/reading.md#day-pairs. */

const stems = (...lines: readonly string[]): RegExp =>
  new RegExp(`(?:^|\\P{L})(?:${lines.join("|")})`, "u");

/** Stands inside of words too: German joins them, Thai has no spaces. */
const DELIVERY_INSIDE = /liefer|versand|ส่ง|รับสินค้า/u;
const DELIVERY = stems(
  "deliver|ship|dispatch|despatch|arriv|доставк|доставлен|постав|відвантаж|отгру",
  "livr|expedi|entreg|envio|consegn|spedizion|dostaw|wysy[lł]|teslim|sevk"
);
const PAYMENT_INSIDE = /zahl|ชำระ|จ่าย|ครบกำหนด/u;
const PAYMENT = stems(
  "pay|paid|due|maturity|settled|оплат|сплат|платеж|платіж|погаш|bezahlt|fallig|paiement|paye|regle|echeance|pago|pagad|venciment|vencimient",
  "pagament|scaden|p[lł]atno|zap[lł]ac|odeme|vade"
);
const PLANNED_INSIDE = /wunsch|termin|กำหนด|ต้องการ|คาด|นัด|ครบ/u;
const PLANNED = stems(
  "promis|plan|requir|request|expect|estimat|schedul|target|due|commit|deadline|need by|deliver by|ship by|pay by|maturity",
  "обіц|план|заплан|очікуван|потрібн|бажан|термін|строк|обещ|заплан|ожидаем|требуем|желаем|срок|доставити до|доставить до",
  "сплатити до|оплатити до|оплатить до|soll|geplant|fallig|prevu|souhait|promis|echeance|previst|prometid|venciment|vencimient|scaden|planowan|vade|planlanan"
);

/** Nobody promises a payment: such days are of deliveries. */
const PROMISED =
  /^(?:date )?(?:promised|required|requested|committed|need by)(?: date| day| on)?$|^(?:обіцяна|потрібна|обещанная|требуемая) дата$|^(?:дата обіцян|дата обещан)|^วันที่(?:ต้องการ|นัด)/u;

export interface DayWords {
  readonly about: "delivery" | "payment";
  readonly isPlanned: boolean;
}

/** What a header says of its days; undefined where they are of neither. */
export function dayWords(folded: string): DayWords | undefined {
  if (PROMISED.test(folded)) return { about: "delivery", isPlanned: true };
  const isPlanned = PLANNED.test(folded) || PLANNED_INSIDE.test(folded);
  if (DELIVERY.test(folded) || DELIVERY_INSIDE.test(folded))
    return { about: "delivery", isPlanned };
  if (PAYMENT.test(folded) || PAYMENT_INSIDE.test(folded)) return { about: "payment", isPlanned };
  return undefined;
}
