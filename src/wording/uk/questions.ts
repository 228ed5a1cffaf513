import type { questions as en } from "../en/questions";
import { texts } from "../texts";

/** What the data leave open; where nobody can be asked, what was done. Otherwise as issues. */
export const questions: typeof en = texts({
  rivalColumns: {
    what: "Який стовпець має роль «{role}»: «{header}» чи «{rival}»? Зі стовпцем «{rival}» іншу літеру дістануть {differing} з {customers} {customers|клієнта|клієнтів|клієнтів}[, наприклад {name}: {otherLetter} замість {letter}].",
    done: "Узято «{header}».",
    next: "Виберіть на панелі інший, якщо йдеться про нього.",
  },
  dayMonthOrder: {
    what: "«{text}» – це {dayFirst} чи {monthFirst}? {count} {count|дату|дати|дат} можна прочитати двояко.",
    done: "Прочитано як {read}.",
    next: "Якщо це не так, виберіть на панелі інше читання.",
  },
  decimalMark: {
    what: "«{text}» – це {asThousands} чи {asDecimal}? {count} {count|суму|суми|сум} можна прочитати двояко.",
    done: "Прочитано як {read}.",
    next: "Якщо це не так, виберіть на панелі інше читання.",
  },
  currencies: {
    what: "Суми подано у {count} {count|валюті|валютах|валютах}: {list}.",
    done: "Нічого не додано: валюти ніколи не змішуються.",
    next: "Виберіть одну валюту.",
  },
});
