import type { Messages } from "../messages";

export const sentences: Messages["sentences"] = {
  join: " ",
  why: {
    rank: "{letter}: место {rank} из {total}, {share} {basis}.",
    beforeNext: "Предыдущие клиенты уже дают {before}; {next} заканчивается на {limit}.",
    withNext: "Вместе с предыдущими {cumulative}; {next} заканчивается на {limit}.",
    top: "Предыдущие клиенты дают {before}; {letter} заканчивается на {limit}.",
    largest: "Самый крупный клиент.",
    noClass: {
      nonPositive: "Вне классов: после возвратов осталось {value} {basis}.",
      noBase: "Вне классов: нет положительной суммы {basis}, которую можно делить на доли.",
      notInWindow: "Вне классов: с {fromDay} ничего не куплено.",
    },
    frequency: {
      week: "{letter}: покупки были в {bought} из {possible} {possible|недели|недель|недель}",
      month: "{letter}: покупки были в {bought} из {possible} {possible|месяца|месяцев|месяцев}",
      quarter:
        "{letter}: покупки были в {bought} из {possible} {possible|квартала|кварталов|кварталов}",
      "half-year":
        "{letter}: покупки были в {bought} из {possible} {possible|полугодия|полугодий|полугодий}",
      year: "{letter}: покупки были в {bought} из {possible} {possible|года|лет|лет}",
    },
    stop: ".",
    even: ", зато через равные промежутки",
    needs: "; для {next} нужно {needed}",
    variation: "{letter}: коэффициент вариации {variation}",
    atMost: "; {next} до {limit}",
    noLetter: {
      new: "Буквы ритма ещё нет: первая покупка {first}.",
      shortHistory: "Буквы ритма нет: мало истории.",
      noPurchase: "Буквы ритма нет: ни одной покупки.",
      noDates: "",
      notInWindow: "",
      nonPositiveMean: "Буквы ритма нет: нет положительных сумм для измерения.",
    },
    status: {
      new: "Новый с {since}.",
      oneOff: "Одна покупка, {last}[; потерян после {lostAfter} дней молчания].",
      regular:
        "Молчит {silent} {silent|день|дня|дней}[; под угрозой после {riskAfter}][; потерян после {lostAfter}].",
      atRisk:
        "Под угрозой: молчит {silent} {silent|день|дня|дней}, обычно не дольше {riskAfter}[; потерян после {lostAfter}].",
      lost: "Потерян: молчит {silent} {silent|день|дня|дней}, предел {lostAfter}.",
      returned: "Вернулся {since} после потери; молчит {silent} {silent|день|дня|дней}.",
    },
  },
  headline: {
    customers: "{customers} {customers|клиент|клиента|клиентов}.",
    one: "Один клиент: сравнивать не с кем.",
    top: "{top} из них {top|даёт|дают|дают} {percent} {basis}.",
    lost: "{lost} {lost|потерян|потеряны|потеряно}[ ({lostValue} {basis} в год)]",
    nobodyLost: "Никто не потерян",
    atRisk: ", {atRisk} {atRisk|отдаляется|отдаляются|отдаляются}.",
    nobodyAtRisk: ".",
    noBase: "Доли образовать нельзя: сумма {basis} не положительна.",
  },
  assumptions: {
    value: "По {basis}",
    window: "{from} – {to}",
    period: "по {period}[, последний полный до {lastDay}]",
    customer: "клиент = {header}",
    amount: "сумма = {header}",
    amountProduct: "сумма = {quantity} × {price}",
    limits: "границы {a}/{b}",
    limitsOwn: "свои границы",
    limitsComputed: "вычисленные границы",
    xyz: {
      frequency: "X от {x}, Y от {y} периодов",
      cv: "вариация до {x} = X, до {y} = Y",
      adi: "ADI {x}, CV² {y}",
      gaps: "вариация промежутков до {x} = X, до {y} = Y",
      forecast: "ошибка прогноза: лучшие {x} = X, до {y} = Y",
    },
    lost: {
      rhythm: "потерян = молчит дольше, чем когда-либо",
      days: "потерян = молчит больше {days} дн.",
      meanGap: "потерян = молчит {k} × обычный промежуток",
      shrunk: "потерян = молчит {k} × обычный промежуток, сближенный со средним",
      quantile: "потерян = молчит дольше {quantile} своих промежутков",
      alive: "потерян = вероятность возврата меньше {alive}",
    },
  },
  progress: {
    locating: "Ищу список…",
    reading: "Читаю… {rows} из {total} {total|строки|строк|строк}",
    analysing: "Вычисляю…",
    writing: "Записываю…",
    cancelled: "Отменено. Ничего не записано.",
    done: "Готово. Ctrl+Z вернёт всё назад.",
  },
};
