/**
 * What version 0.1 called columns that are called otherwise since, in every language: its tables are known by it. By table and id of the column.
 */
export const FORMER_HEADERS: {
  readonly [kind in "segments" | "runs"]: { readonly [id: string]: readonly string[] };
} = {
  segments: {
    status: ["Стан"],
    value: ["Purchases ranked", "ปริมาณ"],
    cumulativeShare: ["Running share"],
    recencyDays: ["Days silent", "Днів мовчання", "Дней молчания", "เงียบมา (วัน)"],
    lostAfterDays: ["Lost after, days", "Втрачений після, днів", "Потерян после, дней"],
  },
  runs: {
    date: ["Дата запуску", "Дата запуска"],
    shape: ["Shape", "Вигляд", "Вид", "รูปแบบ"],
    period: ["รอบเวลา"],
    leftOut: ["Пропущено"],
    usedSum: ["Використана сума", "Использованная сумма", "ผลรวมที่ใช้"],
    customers: ["ลูกค้า"],
    fingerprint: ["Fingerprint", "Відбиток", "Отпечаток", "ลายนิ้วมือ"],
  },
};
