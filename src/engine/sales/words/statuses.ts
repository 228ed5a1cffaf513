/**
 * What a status says of a row, folded and without accents. "annul*" matches every word that begins so; several words match in this
 * order, Thai anywhere.
 */

/** Nothing was sold. */
const UNSOLD = (
  "cancel*,void,voided,deleted,draft,drafts,fail*,pending,lost,refused,refusal,reject*,declin*,abandon*,expired,on hold,quote,quotation,estimate,not sold," +
  "скасов*,відмін*,анульов*,видален*,чернетк*,чорновик*,відхилен*,відмов*,невдал*,помилк*,очіку*,в очікуванні,втрачен*,провален*,не відбул*," +
  "отмен*,аннулир*,удален*,помечен на удаление,черновик*,отклонен*,отказ*,неудач*,ошибк*,ожида*,в ожидании,проигран*,потерян*,провален*,не состоял*," +
  "storniert,storno,abgebrochen,geloscht,entwurf,fehlgeschlagen,ausstehend,abgelehnt,verloren,annulliert,ungultig,verweigert," +
  "annul*,supprim*,brouillon,echou*,echec,en attente,refus*,perdu*,rejet*,abandonn*," +
  "cancelad*,anulad*,eliminad*,borrador,fallid*,pendient*,pendente,rechazad*,rechazo,perdid*,rascunho,recusad*,rejeitad*," +
  "anulowan*,szkic,oczekuj*,odrzucon*,annullat*,bozza,in attesa,rifiutat*,geannuleerd,concept"
).split(",");
const THAI_UNSOLD =
  "ยกเลิก,ลบแล้ว,ถูกลบ,ฉบับร่าง,แบบร่าง,ร่าง,ล้มเหลว,ไม่สำเร็จ,รอดำเนินการ,รอชำระ,รออนุมัติ,ปฏิเสธ,โมฆะ,เสียดีล";

/** Something was. */
const SOLD = (
  "complet*,paid,part paid,partially paid,ship*,deliver*,invoiced,fulfil*,done,won,approved,confirmed,settled,success,successful,succeeded,captured,posted,issued,sent,received,closed,active,ok,processed,processing,sold,finished,overdue,unpaid,authorized,authorised,open," +
  "викон*,оплач*,сплач*,відправ*,відвантаж*,доставлен*,заверш*,закрит*,проведен*,підтвердж*,отриман*,видан*,продан*,успішн*,реалізов*," +
  "выполн*,отправлен*,отгруж*,закрыт*,подтвержд*,получен*,выдан*,принят*,успешн*,реализов*," +
  "abgeschlossen,bezahlt,versandt,versendet,geliefert,erledigt,bestatigt,verkauft," +
  "termine*,paye*,livre*,expedie*,confirme*,regle*,vendu*," +
  "completad*,pagad*,enviad*,entregad*,confirmad*,cerrad*,vendid*,pago,concluid*,faturad*,zaplacon*,zrealizowan*,wyslan*"
).split(",");
const THAI_SOLD = "สำเร็จ,เสร็จ,ชำระแล้ว,จ่ายแล้ว,จัดส่ง,ส่งแล้ว,ส่งมอบ,อนุมัติแล้ว,ได้รับแล้ว,ปิดการขาย,ขายแล้ว";

/** Turns the word behind it round: "not cancelled", "не отменён". */
const NOT: ReadonlySet<string> = new Set(
  "not no non un не без ні нет nicht kein keine pas sin nao nie niet".split(" ")
);

const YES: ReadonlySet<string> = new Set(
  "yes y true 1 x так да ja oui si sim tak ✓ v истина істина ใช่ จริง wahr vrai verdadero".split(" ")
);

export type StatusMeaning = "unsold" | "sold" | "unknown";

/** @param folded as foldText gives it, without accents */
export function statusMeaning(folded: string): StatusMeaning {
  const words = folded.split(" ");
  if (words.length > MAX_WORDS) return "unknown";
  const thai = (list: string) => list.split(",").some((word) => folded.includes(word));
  if (thai(THAI_UNSOLD)) return folded.includes("ไม่ยกเลิก") ? "sold" : "unsold";
  if (thai(THAI_SOLD)) return "sold";
  const unsold = UNSOLD.map((phrase) => placeOf(phrase, words)).filter((at) => at >= 0);
  if (unsold.length > 0) {
    return unsold.every((at) => NOT.has(words[at - 1] ?? "")) ? "sold" : "unsold";
  }
  return SOLD.some((phrase) => placeOf(phrase, words) >= 0) ? "sold" : "unknown";
}

/** A status says it in few words; more are a remark. */
const MAX_WORDS = 5;

/** Whether the cell of a column headed "Cancelled" or "Void" says yes. */
export function saysYes(folded: string): boolean {
  return YES.has(folded);
}

function placeOf(phrase: string, words: readonly string[]): number {
  const wanted = phrase.split(" ");
  return words.findIndex((_, at) =>
    wanted.every((word, i) => {
      const found = words[at + i] ?? "";
      return word.endsWith("*") ? found.startsWith(word.slice(0, -1)) : found === word;
    })
  );
}
