import type { formulas as en } from "../en/formulas";
import { texts } from "../texts";

export const formulas: typeof en = texts({
  cell: "Рядок {row}, стовпець {column} діапазону",
  inAll: "Усього таких клітинок: {count}.",
  blank: "{cell}: порожньо. Потрібне число для кожного клієнта.",
  notNumber: "{cell}: не число («{text}»).",
  notOneLine:
    "Потрібен один стовпець або один рядок чисел; у цьому діапазоні {rows} {rows|рядок|рядки|рядків} і {columns} {columns|стовпець|стовпці|стовпців}.",
  limitRange: "{limit} має бути від 0 до 1, наприклад 0,8 або 80%.",
  limitOrder: "{smaller} має бути менше за {greater}.",
});
