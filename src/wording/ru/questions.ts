import type { questions as en } from "../en/questions";
import { texts } from "../texts";

export const questions: typeof en = texts({
  rivalColumns: {
    what: "Какой столбец – {role}: «{header}» или «{rival}»? Со столбцом «{rival}» {differing} из {customers} {customers|клиента|клиентов|клиентов} получили бы другую букву[, например {name}: {otherLetter} вместо {letter}].",
    done: "Взят «{header}».",
    next: "Если нужен другой, выберите его на панели.",
  },
  dayMonthOrder: {
    what: "«{text}» – это {dayFirst} или {monthFirst}? {count} {count|дату|даты|дат} можно прочитать двояко.",
    done: "Прочитано как {read}.",
    next: "Если это не так, выберите на панели другой вариант.",
  },
  swappedDays: {
    what: "У {count} {count|даты|дат|дат} день не больше 12, а у всех дат, записанных текстом, например «{text}», – больше: похоже, день и месяц переставлены. Первая дата – {asWrittenDay} или {swappedDay}?",
    done: "Прочитано как {readDay}.",
    next: "Если это не так, выберите на панели другой вариант.",
  },
  orderTotal: {
    what: "В каждой строке заказа одна и та же сумма в столбце «{header}». Это сумма всего заказа или сумма строки?",
    done: "Посчитано один раз на заказ.",
    next: "Если это не так, выберите на панели другой вариант.",
  },
  sumLevel: {
    what: "Над строками стоят строки с их суммой: клиент – это «{upper}» или «{lower}» под ним?",
    done: "Клиент – «{read}».",
    next: "Если это не так, выберите на панели другой вариант.",
  },
  decimalMark: {
    what: "«{text}» – это {asThousands} или {asDecimal}? {count} {count|сумму|суммы|сумм} можно прочитать двояко.",
    done: "Прочитано как {read}.",
    next: "Если это не так, выберите на панели другой вариант.",
  },
  currencies: {
    what: "Суммы указаны в {count} {count|валюте|валютах|валютах}: {list}.",
    done: "Суммы не сложены: разные валюты не смешиваются.",
    next: "Выберите одну валюту.",
  },
});
