import type { overview as en } from "../en/overview";
import { texts } from "../texts";

export const overview: typeof en = texts({
  changed: {
    run: "Що змінилося після попереднього розрахунку, станом на {day} ({days} {days|день|дні|днів} тому)",
    window: "Що змінилося: {from} – {to} порівняно з {earlierFrom} – {earlierTo}",
  },
  columns: { customers: "Клієнтів", change: "Зміна", names: "Хто" },
  moves: {
    up: "Піднялися на клас",
    down: "Опустилися на клас",
    lost: "Втрачені за цей час",
    returned: "Повернулися",
    new: "Нові серед найбільших",
  },
  who: "{names}[ та ще {others}]",
  cells: "Клієнти за обсягом і ритмом",
  call: "Кому телефонувати насамперед",
  callColumns: { customer: "Клієнт", reason: "Чому зараз", stake: "Ціна питання" },
  reasons: {
    due: "замовлення очікується близько {day}",
    overdue: "замовлення очікувалося до {day}",
    atRisk: "не купує вже {silent}, довше, ніж будь-коли",
    lost: "втрачений з {since}, не купує вже {silent}",
  },
  nobodyToCall: "Немає нікого, чиє замовлення очікується, хто під загрозою втрати або втрачений.",
  curve: "{customers} клієнтів дають {share} {basis}",
  curveAxis: "Частка клієнтів",
  moved: "За останні {span}: здобуто {won}, втрачено {lost}",
  period: "Період",
  won: "Нові та ті, що повернулися",
  lost: "Втрачені",
  chartData: "Числа для діаграм",
});
