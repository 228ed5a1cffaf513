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
