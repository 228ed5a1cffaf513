import type { questions as en } from "../en/questions";
import { texts } from "../texts";

/** What the data leave open; where nobody can be asked, what was done. Otherwise as issues. */
export const questions: typeof en = texts({
  rivalColumns: {
    what: "Какой столбец играет роль «{role}»: «{header}» или «{rival}»? Со столбцом «{rival}» другую букву получат {differing} из {customers} {customers|клиента|клиентов|клиентов}[, например {name}: {otherLetter} вместо {letter}].",
    done: "Взят «{header}».",
    next: "Выберите на панели другой, если речь о нём.",
  },
  dayMonthOrder: {
    what: "«{text}» – это {dayFirst} или {monthFirst}? {count} {count|дату|даты|дат} можно прочитать двояко.",
    done: "Прочитано как {read}.",
    next: "Если это не так, выберите на панели другое прочтение.",
  },
  decimalMark: {
    what: "«{text}» – это {asThousands} или {asDecimal}? {count} {count|сумму|суммы|сумм} можно прочитать двояко.",
    done: "Прочитано как {read}.",
    next: "Если это не так, выберите на панели другое прочтение.",
  },
  currencies: {
    what: "Суммы указаны в {count} {count|валюте|валютах|валютах}: {list}.",
    done: "Ничего не сложено: валюты никогда не смешиваются.",
    next: "Выберите одну валюту.",
  },
});
