import type { questions as en } from "../en/questions";
import { texts } from "../texts";

export const questions: typeof en = texts({
  rivalColumns: {
    what: "Який стовпець – {role}: «{header}» чи «{rival}»? Зі стовпцем «{rival}» {differing} з {customers} {customers|клієнта|клієнтів|клієнтів} отримали б іншу літеру[, наприклад {name}: {otherLetter} замість {letter}].",
    done: "Узято «{header}».",
    next: "Якщо потрібен інший, виберіть його на панелі.",
  },
  dayMonthOrder: {
    what: "«{text}» – це {dayFirst} чи {monthFirst}? {count} {count|дату|дати|дат} можна прочитати двояко.",
    done: "Прочитано як {read}.",
    next: "Якщо це не так, виберіть на панелі інший варіант.",
  },
  decimalMark: {
    what: "«{text}» – це {asThousands} чи {asDecimal}? {count} {count|суму|суми|сум} можна прочитати двояко.",
    done: "Прочитано як {read}.",
    next: "Якщо це не так, виберіть на панелі інший варіант.",
  },
  currencies: {
    what: "Суми подано в {count} {count|валюті|валютах|валютах}: {list}.",
    done: "Суми не додано: різні валюти не змішуються.",
    next: "Виберіть одну валюту.",
  },
});
