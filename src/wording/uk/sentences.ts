import type { Messages } from "../messages";

export const sentences: Messages["sentences"] = {
  join: " ",
  why: {
    rank: "{letter}: місце {rank} з {total}, {share} {basis}.",
    beforeNext: "Попередні клієнти вже дають {before}; {next} закінчується на {limit}.",
    withNext: "Разом із попередніми {cumulative}; {next} закінчується на {limit}.",
    top: "Попередні клієнти дають {before}; {letter} закінчується на {limit}.",
    largest: "Найбільший клієнт.",
    noClass: {
      nonPositive: "Поза класами: після повернень лишилося {value} {basis}.",
      noBase: "Поза класами: немає додатної суми {basis}, яку можна ділити на частки.",
      notInWindow: "Поза класами: з {fromDay} нічого не куплено.",
    },
    frequency: {
      week: "{letter}: покупки були у {bought} з {possible} {possible|тижня|тижнів|тижнів}",
      month: "{letter}: покупки були у {bought} з {possible} {possible|місяця|місяців|місяців}",
      quarter:
        "{letter}: покупки були у {bought} з {possible} {possible|кварталу|кварталів|кварталів}",
      "half-year":
        "{letter}: покупки були у {bought} з {possible} {possible|півріччя|півріч|півріч}",
      year: "{letter}: покупки були у {bought} з {possible} {possible|року|років|років}",
    },
    stop: ".",
    even: ", зате через рівні проміжки",
    needs: "; для {next} потрібно {needed}",
    variation: "{letter}: коефіцієнт варіації {variation}",
    atMost: "; {next} до {limit}",
    noLetter: {
      new: "Літери ритму ще немає: перша покупка {first}.",
      shortHistory: "Літери ритму немає: замало історії.",
      noPurchase: "Літери ритму немає: жодної покупки.",
      noDates: "",
      notInWindow: "",
      nonPositiveMean: "Літери ритму немає: немає додатних сум для вимірювання.",
    },
    status: {
      new: "Новий з {since}.",
      oneOff: "Одна покупка, {last}[; втрачений після {lostAfter} днів мовчання].",
      regular:
        "Мовчить {silent} {silent|день|дні|днів}[; під загрозою після {riskAfter}][; втрачений після {lostAfter}].",
      atRisk:
        "Під загрозою: мовчить {silent} {silent|день|дні|днів}, зазвичай не довше {riskAfter}[; втрачений після {lostAfter}].",
      lost: "Втрачений: мовчить {silent} {silent|день|дні|днів}, межа {lostAfter}.",
      returned: "Повернувся {since} після втрати; мовчить {silent} {silent|день|дні|днів}.",
    },
  },
  headline: {
    customers: "{customers} {customers|клієнт|клієнти|клієнтів}.",
    one: "Один клієнт: порівнювати ні з ким.",
    top: "{top} з них {top|дає|дають|дають} {percent} {basis}.",
    lost: "{lost} {lost|втрачений|втрачені|втрачено}[ ({lostValue} {basis} на рік)]",
    nobodyLost: "Ніхто не втрачений",
    atRisk: ", {atRisk} {atRisk|віддаляється|віддаляються|віддаляються}.",
    nobodyAtRisk: ".",
    noBase: "Частки неможливо утворити: сума {basis} не додатна.",
  },
  assumptions: {
    value: "За {basis}",
    window: "{from} – {to}",
    period: "по {period}[, останній повний до {lastDay}]",
    customer: "клієнт = {header}",
    amount: "сума = {header}",
    amountProduct: "сума = {quantity} × {price}",
    limits: "межі {a}/{b}",
    limitsOwn: "власні межі",
    limitsComputed: "обчислені межі",
    xyz: {
      frequency: "X від {x}, Y від {y} періодів",
      cv: "варіація до {x} = X, до {y} = Y",
      adi: "ADI {x}, CV² {y}",
      gaps: "варіація проміжків до {x} = X, до {y} = Y",
      forecast: "похибка прогнозу: найкращі {x} = X, до {y} = Y",
    },
    lost: {
      rhythm: "втрачений = мовчить довше, ніж будь-коли",
      days: "втрачений = мовчить понад {days} дн.",
      meanGap: "втрачений = мовчить {k} × звичайний проміжок",
      shrunk: "втрачений = мовчить {k} × звичайний проміжок, зближений із середнім",
      quantile: "втрачений = мовчить довше за {quantile} власних проміжків",
      alive: "втрачений = імовірність повернення менша за {alive}",
    },
  },
  progress: {
    locating: "Шукаю список…",
    reading: "Читаю… {rows} з {total} {total|рядка|рядків|рядків}",
    analysing: "Обчислюю…",
    writing: "Записую…",
    cancelled: "Скасовано. Нічого не записано.",
    done: "Готово. Ctrl+Z поверне все назад.",
  },
};
