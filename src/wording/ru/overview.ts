import type { overview as en } from "../en/overview";
import { texts } from "../texts";

export const overview: typeof en = texts({
  changed: {
    run: "Что изменилось после прошлого расчёта, на {day} ({days} {days|день|дня|дней} назад)",
    window: "Что изменилось: {from} – {to} по сравнению с {earlierFrom} – {earlierTo}",
  },
  columns: { customers: "Клиентов", change: "Изменение", names: "Кто" },
  moves: {
    up: "Поднялись на класс",
    down: "Опустились на класс",
    lost: "Потеряны за это время",
    returned: "Вернулись",
    new: "Новые среди крупнейших",
  },
  who: "{names}[ и ещё {others}]",
  cells: "Клиенты по объёму и ритму",
  call: "Кому звонить в первую очередь",
  callColumns: { customer: "Клиент", reason: "Почему сейчас", stake: "Цена вопроса" },
  reasons: {
    due: "заказ ожидается около {day}",
    overdue: "заказ ожидался до {day}",
    atRisk: "не покупает уже {silent}, дольше, чем когда-либо",
    lost: "потерян с {since}, не покупает уже {silent}",
  },
  nobodyToCall: "Нет никого, чей заказ ожидается, кто под угрозой ухода или потерян.",
  curve: "{customers} клиентов дают {share} {basis}",
  curveAxis: "Доля клиентов",
  moved: "За последние {span}: приобретено {won}, потеряно {lost}",
  period: "Период",
  won: "Новые и вернувшиеся",
  lost: "Потерянные",
  chartData: "Числа для диаграмм",
});
