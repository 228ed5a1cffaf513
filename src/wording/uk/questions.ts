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
  swappedDays: {
    what: "{count} {count|дата має|дати мають|дат мають} день до 12, а всі дати, записані текстом, як-от «{text}», – день після 12: схоже, день і місяць поміняно місцями. Перша дата – {asWrittenDay} чи {swappedDay}?",
    done: "Прочитано як {readDay}.",
    next: "Якщо це не так, виберіть на панелі інший варіант.",
  },
  orderTotal: {
    what: "У кожному рядку замовлення та сама сума у стовпці «{header}». Це сума всього замовлення чи сума рядка?",
    done: "Пораховано один раз на замовлення.",
    next: "Якщо це не так, виберіть на панелі інший варіант.",
  },
  sumLevel: {
    what: "Над рядками стоять рядки з їхньою сумою: клієнт – це «{upper}» чи «{lower}» під ним?",
    done: "Клієнт – «{read}».",
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
