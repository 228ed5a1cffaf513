import type { sentences as en } from "../en/sentences";
import { texts } from "../texts";

export const sentences: typeof en = texts({
  join: " ",
  why: {
    rank: "{letter}: место {rank} из {total}, {share} {basis}.",
    beforeNext: "Клиенты впереди уже дают {before}; {next} заканчивается на {limit}.",
    withNext: "Вместе с теми, кто впереди, {cumulative}; {next} заканчивается на {limit}.",
    top: "Клиенты впереди дают {before}; {letter} заканчивается на {limit}.",
    largest: "Самый крупный клиент.",
    noClass: {
      loss: "Без класса: продано на {revenue}, убыток {loss}.",
      noProfit: "Без класса: продано на {revenue}, прибыли нет.",
      returned: "Без класса: возвращено не меньше, чем куплено; сумма {basis} – {value}.",
      noPurchase: "Без класса: нет покупок в этом диапазоне дат.",
      nothing: "Без класса: сумма {basis} – {value}.",
      noBase: "Без класса: общая сумма {basis} не больше нуля.",
      notInWindow: "Без класса: нет покупок с {fromDay}.",
    },
    byHand: "По расчёту {computed}, вручную поставлено {letter}.",
    notALetter: "«{text}» – это не класс: учтено {computed}.",
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
    even: ", но через равные промежутки",
    needs: "; для {next} нужно {needed}",
    variation: "{letter}: коэффициент вариации {variation}",
    atMost: "; {next} – до {limit}",
    noLetter: {
      new: "X, Y, Z ещё не определены: первая покупка – {first}.",
      shortHistory: "X, Y, Z не определены: мало истории.",
      noPurchase: "X, Y, Z не определены: нет покупок.",
      noDates: "",
      notInWindow: "",
    },
    status: {
      new: "Новый: первая покупка – {since}.",
      oneOff: "Одна покупка, {last}[; предел – {lostSpan} без покупок][ ({lostFrom})].",
      regular:
        "Без покупок {silent}[; под угрозой ухода после {riskAfter}][; потерян после {lostAfter}][ ({lostFrom})].",
      atRisk:
        "Под угрозой ухода: без покупок {silent}, предел {riskAfter}[ ({riskFrom})][; потерян после {lostAfter}][ ({lostFrom})].",
      lost: "Потерян: без покупок {silent}, предел {lostAfter}[ ({lostFrom})].",
      returned: "Вернулся после потери, {since}; без покупок {silent}.",
    },
    limit: {
      own: "самая долгая пауза клиента",
      times: "{factor} × самая долгая пауза клиента",
      threeOfFour: "три из четырёх пауз всех клиентов короче",
      nineOfTen: "девять из десяти пауз всех клиентов короче",
    },
  },
  spans: {
    day: "{count} {count|день|дня|дней}",
    week: "{count} {count|неделя|недели|недель}",
    month: "{count} {count|месяц|месяца|месяцев}",
    quarter: "{count} {count|квартал|квартала|кварталов}",
    "half-year": "{count} {count|полугодие|полугодия|полугодий}",
    year: "{count} {count|год|года|лет}",
  },
  headline: {
    customers: "{customers} {customers|клиент|клиента|клиентов}.",
    one: "Только один клиент: сравнивать не с кем.",
    top: "{top} из них {top|даёт|дают|дают} {percent} {basis}.",
    lostAYear: "{lost} {lost|потерян|потеряны|потеряно}[ ({lostValue} {basis} в год)]",
    lost: "{lost} {lost|потерян|потеряны|потеряно}[ ({lostValue} {basis})]",
    nobodyLost: "Потерянных клиентов нет",
    atRisk: ", {atRisk} под угрозой ухода.",
    nobodyAtRisk: ".",
    noBase: "Доли посчитать нельзя: сумма {basis} не больше нуля.",
    mostLose: "По прибыли убыточных клиентов {count} из {customers}.",
    noDates: "В списке нет дат, поэтому нет ни X, Y, Z, ни статуса.",
  },
  dependence: {
    one: "Один клиент, {name}, даёт {share} {basis}.",
    several: "Клиенты {names}[ и ещё {others}] дают не меньше чем по {limit} {basis} каждый.",
  },
  keyAccounts: {
    share:
      "{count} {count|ключевой клиент даёт|ключевых клиента вместе дают|ключевых клиентов вместе дают} {share} {basis}. Обычно ключевые клиенты дают 30–55\u00a0%: {band}.",
    none: "Ключевых клиентов нет.",
    below: "здесь меньше",
    inside: "здесь именно столько",
    above: "здесь больше, бизнес зависит от этих клиентов",
    any: "Ключевые клиенты – это [крупнейшие, которые вместе дают {largest}, ]те, кто даёт не меньше {limit}, и новые клиенты с удачным началом.",
    all: "Ключевые клиенты – это новые клиенты с удачным началом, которые дают не меньше {limit}[ и входят в число крупнейших, вместе дающих {largest}].",
  },
  newcomer: "Среди крупнейших есть новый клиент: {name}, место {rank}, первая покупка – {since}.",
  pairs: {
    near: "«{name}» ({sum}[, последняя покупка: {last}]) и «{other}» ({otherSum}[, последняя покупка: {otherLast}])[. «{silent}» может казаться потерянным лишь из-за другого написания.]",
    joined: "«{spelling}» учтено как «{customer}»",
  },
  follows: "{customers} {customers|клиент|клиента|клиентов}, {total}",
  followsDays: "{customers} {customers|клиент|клиента|клиентов}, {total}, {first} – {last}",
  orderTotal: { once: "сумма заказа", each: "сумма строки" },
  unknownStatus: { kept: "продажа: учесть эти строки", out: "не продажа: не учитывать эти строки" },
  assumptions: {
    value: "По {basis}",
    window: "{from} – {to}",
    period: "по {period}[, последний полный – до {lastDay}]",
    periodShortened:
      "по {period}: по {tooLong} было бы {count} {count|период|периода|периодов}, для X, Y, Z нужно {needed}[; последний полный – до {lastDay}]",
    customer: "клиент = {header}",
    amount: "сумма = {header}",
    amountProduct: "сумма = {quantity} × {price}",
    date: "дата = {header}",
    profit: "прибыль = {header}",
    quantity: "количество = {header}",
    header: "заголовки в строке {row}",
    noHeader: "без заголовков",
    hiddenOut:
      "{count} {count|скрытая строка не учтена|скрытые строки не учтены|скрытых строк не учтено}",
    hiddenUsed:
      "{count} {count|скрытая строка использована|скрытые строки использованы|скрытых строк использовано}",
    totalsOut:
      "{count} {count|итоговая строка не учтена|итоговые строки не учтены|итоговых строк не учтено}",
    totalsKept: "итоговые строки учтены как продажи",
    cancelledOut:
      "{count} {count|отменённая строка не учтена|отменённые строки не учтены|отменённых строк не учтено}",
    cancelledKept: "отменённые строки учтены как продажи",
    answer: "вы выбрали {text}",
    limits: "границы ABC {a}/{b}",
    limitsOwn: "свои границы ABC",
    limitsComputed: "вычисленные границы ABC",
    xyz: {
      frequency: "X от {x}, Y от {y} периодов",
      cv: "вариация до {x} = X, до {y} = Y",
      adi: "ADI {x}, CV² {y}",
      gaps: "вариация промежутков до {x} = X, до {y} = Y",
      forecast: "ошибка прогноза: наименьшие {x} = X, до {y} = Y",
    },
    lost: {
      rhythm: "потерян = без покупок дольше {factor} × самой долгой паузы",
      days: "потерян = без покупок больше {days} дн.",
      meanGap: "потерян = без покупок {k} × обычный промежуток",
      shrunk: "потерян = без покупок {k} × обычный промежуток, приближенный к среднему",
      quantile: "потерян = без покупок дольше, чем {quantile} собственных промежутков",
      alive: "потерян = вероятность новой покупки меньше {alive}",
    },
  },
  beside: {
    written: "Классы записаны рядом со списком.",
    occupied: "Ячейки рядом со списком заняты, поэтому классы туда не записаны.",
    protected:
      "Лист со списком защищён, поэтому классы туда не записаны. Снимите защиту («Рецензирование › Снять защиту листа») и повторите расчёт.",
    listChanged:
      "Список тем временем изменился, поэтому классы рядом с ним не записаны. Запустите ещё раз.",
  },
  progress: {
    locating: "Поиск списка…",
    reading: "Чтение… {rows} из {total} {total|строки|строк|строк}",
    analysing: "Расчёт…",
    writing: "Запись…",
    cancelled: "Отменено. Ничего не записано.",
    done: "Готово. Нажмите Ctrl+Z, чтобы отменить.",
  },
});
