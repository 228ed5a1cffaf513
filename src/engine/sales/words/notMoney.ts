/** Words with which a header says that its numbers count or name something, folded; each ends the header. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    "id no nr num number numbers code key count counts items qty quantity pcs pieces units terms days day month months year years week " +
    "quarter index seq sequence sequential rank rate score rating installments installment visits orders lines " +
    "номер код кількість количество шт дні дней месяц місяць год рік nummer anzahl menge numero cantidad quantite quantita"
  ).split(" ")
);

/** @param folded as foldText gives it */
export function saysNoMoney(folded: string): boolean {
  return ENDINGS.has(folded.split(" ").at(-1) ?? "") || /^(?:number|no|nr|count) of /.test(folded);
}
