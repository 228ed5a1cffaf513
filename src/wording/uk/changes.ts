import type { changes as en } from "../en/changes";
import { texts } from "../texts";

export const changes: typeof en = texts({
  title: {
    some: "З {since}: {parts}.",
    nobody: "З {since} жоден клієнт не змінив ні класу, ні ритму, ні статусу.",
    parts: {
      lost: "{count} {count|клієнта|клієнтів|клієнтів} втрачено",
      returned: "{count} {count|повернувся|повернулися|повернулися}",
      up: "{count} {count|піднявся|піднялися|піднялися} на клас",
      down: "{count} {count|опустився|опустилися|опустилися} на клас",
      new: "{count} {count|новий|нові|нових}",
      gone: "{count} більше немає у списку",
    },
  },
  against: {
    run: "Порівняно з останнім розрахунком за ранішою датою, {day}: класи, статуси та суми, як вони стояли на аркуші «Сегменти».",
    window:
      "Попереднього розрахунку для порівняння ще немає. Суми: {from} – {to} порівняно з {earlierFrom} – {earlierTo}; класи та статуси тоді – за нинішніми налаштуваннями.",
  },
  matrix: {
    titles: {
      abc: "За обсягом. «Без класу» – також ті, кого тоді ще не було або вже немає.",
      xyz: "За ритмом. «Без літери» – також нові клієнти й ті, кого тоді ще не було.",
      status: "За статусом",
    },
    corner: "Тоді ↓  Тепер →",
    none: { abc: "Без класу", xyz: "Без літери", status: "Немає" },
    totalThen: "Разом тоді",
    totalNow: "Разом тепер",
    money: "{basis}, зміна",
    who: "Хто й куди перейшов",
    arrow: "→ {to}: {names}[ та ще {others}]",
  },
  movers: {
    title: "Хто перейшов: спершу ті, від кого залежить найбільше грошей",
    cut: "Хто перейшов: {shown} із {all}, від кого залежить найбільше грошей",
  },
  columns: {
    customer: "Клієнт",
    move: "Що змінилося",
    change: "Зміна суми",
    before: "Сума тоді",
    now: "Сума тепер",
    segmentBefore: "Сегмент тоді",
    segmentNow: "Сегмент тепер",
    statusBefore: "Статус тоді",
    statusNow: "Статус тепер",
    reason: "Чому",
    note: "Нотатка",
    key: "Ключ клієнта",
    place: "Порядок",
  },
  moves: {
    new: "Новий",
    lost: "Втрачений",
    returned: "Повернувся",
    atRisk: "Під загрозою",
    up: "Вищий клас",
    down: "Нижчий клас",
    steadier: "Купує частіше",
    lessSteady: "Купує рідше",
    gone: "Немає у списку",
  },
  unmoved: "Цього разу без змін",
  reasons: {
    gone: "Цього клієнта вже немає у списку.",
    new: "Перша покупка – {day}.",
    lost: "Втрачений з {since}, не купує вже {silent}.",
    returned: "Знову купує з {since}.",
    atRisk: "Не купує вже {silent}, довше ніж будь-коли.",
    money:
      "{basis} {difference} порівняно з попереднім періодом ({span})[, насамперед {dimension}: {part} ({partDifference})].",
    othersGrew: "Інші зросли більше.",
    othersFell: "Інші втратили більше.",
  },
});
