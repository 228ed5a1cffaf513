import type { formulas as en } from "../en/formulas";
import { texts } from "../texts";

export const formulas: typeof en = texts({
  cell: "Строка {row}, столбец {column} диапазона",
  inAll: "Всего таких ячеек: {count}.",
  blank: "{cell}: пусто. Нужно число для каждого клиента.",
  notNumber: "{cell}: не число («{text}»).",
  notOneLine:
    "Нужен один столбец или одна строка чисел; в этом диапазоне {rows} {rows|строка|строки|строк} и {columns} {columns|столбец|столбца|столбцов}.",
  limitRange: "{limit} должно быть от 0 до 1, например 0,8 или 80\u00a0%.",
  limitOrder: "{smaller} должно быть меньше, чем {greater}.",
});
