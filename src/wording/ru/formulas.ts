import type { formulas as en } from "../en/formulas";
import { texts } from "../texts";

export const formulas: typeof en = texts({
  cell: "Строка {row}, столбец {column} диапазона",
  inAll: "Всего таких ячеек: {count}.",
  blank: "{cell}: пусто. Нужно число для каждого клиента.",
  notNumber: "{cell}: не число («{text}»).",
  notOneLine:
    "Нужен один столбец или одна строка чисел; в этом диапазоне {rows} {rows|строка|строки|строк} и {columns} {columns|столбец|столбца|столбцов}.",
  limitShare: "{name} должно быть от 0 до 1, например 0,8 или 80\u00a0%.",
  limitRange: "{name} должно быть от {min} до {max}.",
  limitOrder: "{smaller} должно быть меньше, чем {greater}.",
  choice: "{name} должно быть одним из следующих: {choices}.",
  openNumber: "{cell}: можно прочитать двумя способами («{text}»). Введите числом.",
  notInColumn: "В столбце нет итога {value}.",
  tiesApart:
    "По этому правилу клиенты с итогом {value} попадают в разные классы. Используйте одну формулу для всего столбца.",
  fewPeriods:
    "Для X, Y и Z нужно не менее {least} {least|периода|периодов|периодов} от первой покупки; в этом диапазоне {periods}.",
  notPairs: "options: нужны два столбца, названия и значения; в этом диапазоне {columns}.",
  noName: "Строка {row} диапазона options не начинается с названия параметра: «{text}».",
  notOneColumn:
    "{name}: нужен один столбец или одна строка; в этом диапазоне {rows} {rows|строка|строки|строк} и {columns} {columns|столбец|столбца|столбцов}.",
  sizes:
    "В customers, dates и amounts должно быть одинаковое число ячеек; в них {customers}, {dates} и {amounts}.",
  noRows: "В customers, dates и amounts нет строк.",
  errorCells: "Строка {row} в {name}: ошибка {text}.",
  unreadableDate: "Строка {row} в {name}: не дата («{text}»).",
  unreadableNumber: "Строка {row} в {name}: не число («{text}»).",
  open: "{question} Ответьте в options: {name} = {choices}.",
  noneUsed: "Ни одну строку (всего {rows}) нельзя использовать[: {reasons}].",
  fewUsed:
    "Можно использовать только {used} из {rows} {rows|строки|строк|строк} с суммой[: {reasons}].",
  outsideWindow:
    "Между днями из options (from, asOf) продаж нет; даты охватывают период с {first} по {last}.",
  noCustomer: "В списке нет клиента «{text}».",
  tooLarge:
    "Результат ({rows} {rows|строка|строки|строк}) больше 5 МБ, которые Excel в Интернете принимает за один раз. Возьмите список с меньшим числом клиентов или нажмите кнопку «Сегментировать клиентов».",
  noRhythm: "Нужны покупки не менее чем в четыре разных дня.",
  notSegments: "Строка {row} в {name} не из CUSTOMERSEGMENTS: нужны клиент, сегмент и значение.",
  twice: "В строке {row} диапазона {name} клиент «{text}» встречается второй раз.",
  whyElsewhere: "См. WHYSEGMENT",
});
