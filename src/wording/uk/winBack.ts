import type { winBack as en } from "../en/winBack";
import { texts } from "../texts";

export const winBack: typeof en = texts({
  title: {
    lost: "{lost} {lost|втрачений клієнт|втрачені клієнти|втрачених клієнтів}, {lost|якого|яких|яких} варто повернути[: {value} {basis} за рік до останньої покупки].",
    nobody: "Зараз втрачених клієнтів немає.",
    wonBack: "Повернули {wonBack} {wonBack|клієнта|клієнтів|клієнтів}[: {value} {basis} відтоді].",
  },
  order: {
    byValue:
      "За сумою: втрачених клієнтів досі було замало, щоб сказати, наскільки ймовірне повернення.",
    byChance:
      "За добутком суми та ймовірності повернення. Ймовірність – це чим закінчувалися такі самі довгі паузи раніше: скільки з них завершилися покупкою протягом наступних {days} дн. {classes}.",
    class: "Довші за {times} × межу: {ended} з {reached}",
  },
  columns: {
    customer: "Клієнт",
    state: "Статус",
    value: "Сума за останній активний рік",
    chance: "Ймовірність повернення",
    classThen: "Клас тоді",
    lastPurchase: "Остання покупка",
    lostSince: "Втрачений з",
    daysSilent: "Днів без покупок",
    usualGap: "Звичайна пауза, днів",
    timesGap: "Скільки звичайних пауз",
    product: "Найбільше купував",
    manager: "Хто вів клієнта",
    wantBack: "Повертати",
    reason: "Причина",
    offer: "Пропозиція",
    cost: "Витрати",
    owner: "Відповідальний",
    deadline: "Термін",
    lastContact: "Останній контакт",
    askedOn: "Запитали думку",
    answeredOn: "Відповіли на думку",
    listedOn: "У списку з",
    offeredOn: "Дата пропозиції",
    returnedOn: "Повернувся",
    boughtSince: "Купив відтоді",
    daysAfterOffer: "Днів після пропозиції",
    key: "Ключ паузи",
    place: "Порядок",
  },
  periodColumns: {
    daysSilent: "Періодів без покупок",
    usualGap: "Звичайна пауза, періодів",
    daysAfterOffer: "Періодів після пропозиції",
  },
  states: {
    lost: "Втрачений",
    notLost: "За критерієм не втрачений",
    wonBack: "Повернули",
    byItself: "Повернувся сам",
    gone: "Немає у списку",
    repeated: "Повтор",
  },
  choices: {
    wantBack: { yes: "Так", no: "Ні" },
    reasons: {
      service: "Погіршився сервіс",
      quality: "Погіршилася якість",
      promises: "Терміни й обіцянки",
      opinion: "Не почули думку",
      price: "Ціна",
      closed: "Припинив діяльність",
      other: "Інше",
    },
    offers: {
      special: "Спеціальна пропозиція",
      gift: "Подарунок",
      discount: "Знижка",
      other: "Інше",
    },
  },
});
