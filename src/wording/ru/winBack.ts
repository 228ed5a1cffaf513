import type { winBack as en } from "../en/winBack";
import { texts } from "../texts";

export const winBack: typeof en = texts({
  title: {
    lost: "{lost} {lost|потерянный клиент|потерянных клиента|потерянных клиентов}, {lost|которого|которых|которых} стоит вернуть[: {value} {basis} за год до последней покупки].",
    nobody: "Сейчас потерянных клиентов нет.",
    wonBack: "Вернули {wonBack} {wonBack|клиента|клиентов|клиентов}[: {value} {basis} с тех пор].",
  },
  order: {
    byValue:
      "По сумме: потерянных клиентов пока было слишком мало, чтобы сказать, насколько вероятно возвращение.",
    byChance:
      "По произведению суммы и вероятности возвращения. Вероятность – это чем заканчивались такие же долгие паузы раньше: сколько из них завершились покупкой в следующие {days} дн. {classes}.",
    class: "Дольше {times} × предела: {ended} из {reached}",
  },
  columns: {
    customer: "Клиент",
    state: "Статус",
    value: "Сумма за последний активный год",
    chance: "Вероятность возвращения",
    classThen: "Класс тогда",
    lastPurchase: "Последняя покупка",
    lostSince: "Потерян с",
    daysSilent: "Дней без покупок",
    usualGap: "Обычная пауза, дней",
    timesGap: "Сколько обычных пауз",
    product: "Больше всего покупал",
    manager: "Кто вёл клиента",
    wantBack: "Возвращать",
    reason: "Причина",
    offer: "Предложение",
    cost: "Затраты",
    owner: "Ответственный",
    deadline: "Срок",
    lastContact: "Последний контакт",
    askedOn: "Спросили мнение",
    answeredOn: "Ответили на мнение",
    listedOn: "В списке с",
    offeredOn: "Дата предложения",
    returnedOn: "Вернулся",
    boughtSince: "Купил с тех пор",
    daysAfterOffer: "Дней после предложения",
    key: "Ключ паузы",
    place: "Порядок",
  },
  periodColumns: {
    daysSilent: "Периодов без покупок",
    usualGap: "Обычная пауза, периодов",
    daysAfterOffer: "Периодов после предложения",
  },
  states: {
    lost: "Потерян",
    notLost: "По критерию не потерян",
    wonBack: "Вернули",
    byItself: "Вернулся сам",
    gone: "Нет в списке",
    repeated: "Повтор",
  },
  choices: {
    wantBack: { yes: "Да", no: "Нет" },
    reasons: {
      service: "Ухудшился сервис",
      quality: "Ухудшилось качество",
      promises: "Сроки и обещания",
      opinion: "Не услышали мнение",
      price: "Цена",
      closed: "Прекратил деятельность",
      other: "Другое",
    },
    offers: {
      special: "Специальное предложение",
      gift: "Подарок",
      discount: "Скидка",
      other: "Другое",
    },
  },
});
