import type { formulas as en } from "../en/formulas";
import { texts } from "../texts";

export const formulas: typeof en = texts({
  cell: "Рядок {row}, стовпець {column} діапазону",
  inAll: "Усього таких клітинок: {count}.",
  blank: "{cell}: порожньо. Потрібне число для кожного клієнта.",
  notNumber: "{cell}: не число («{text}»).",
  notOneLine:
    "Потрібен один стовпець або один рядок чисел; у цьому діапазоні {rows} {rows|рядок|рядки|рядків} і {columns} {columns|стовпець|стовпці|стовпців}.",
  limitShare: "{name} має бути від 0 до 1, наприклад 0,8 або 80%.",
  limitRange: "{name} має бути від {min} до {max}.",
  limitOrder: "{smaller} має бути менше за {greater}.",
  choice: "{name} має бути одним із таких: {choices}.",
  openNumber: "{cell}: можна прочитати двома способами («{text}»). Введіть числом.",
  notInColumn: "У стовпці немає підсумку {value}.",
  tiesApart:
    "За цим правилом клієнти з підсумком {value} потрапляють у різні класи. Використайте одну формулу для всього стовпця.",
  fewPeriods:
    "Для X, Y і Z потрібно щонайменше {least} {least|період|періоди|періодів} від першої покупки; у цьому діапазоні {periods}.",
  notPairs: "options: потрібні два стовпці, назви та значення; у цьому діапазоні {columns}.",
  noName: "Рядок {row} діапазону options не починається з назви параметра: «{text}».",
  notOneColumn:
    "{name}: потрібен один стовпець або один рядок; у цьому діапазоні {rows} {rows|рядок|рядки|рядків} і {columns} {columns|стовпець|стовпці|стовпців}.",
  sizes:
    "customers, dates і amounts повинні мати однакову кількість клітинок; у них {customers}, {dates} і {amounts}.",
  noRows: "У customers, dates і amounts немає рядків.",
  errorCells: "Рядок {row} у {name}: помилка {text}.",
  unreadableDate: "Рядок {row} у {name}: не дата («{text}»).",
  unreadableNumber: "Рядок {row} у {name}: не число («{text}»).",
  open: "{question} Дайте відповідь в options: {name} = {choices}.",
  noneUsed: "Жоден рядок (усього {rows}) не можна використати[: {reasons}].",
  fewUsed:
    "Можна використати лише {used} із {rows} {rows|рядка|рядків|рядків} із сумою[: {reasons}].",
  outsideWindow:
    "Між днями з options (from, asOf) продажів немає; дати охоплюють період від {first} до {last}.",
  noCustomer: "У списку немає клієнта «{text}».",
  tooLarge:
    "Результат ({rows} {rows|рядок|рядки|рядків}) більший за 5 МБ, які Excel в Інтернеті приймає за один раз. Візьміть список із меншою кількістю клієнтів або натисніть кнопку «Сегментувати клієнтів».",
  noRhythm: "Потрібні покупки щонайменше в чотири різні дні.",
  notSegments: "Рядок {row} у {name} не з CUSTOMERSEGMENTS: потрібні клієнт, сегмент і значення.",
  twice: "У рядку {row} діапазону {name} клієнт «{text}» трапляється вдруге.",
  whyElsewhere: "Див. WHYSEGMENT",
});
