/** Worked cases: spellings that people use for one company, in four languages; and companies that are not one. */
import { foldName } from "../../../../src/engine/sales/spelling/foldName";
import { nearSpellings } from "../../../../src/engine/sales/spelling/nearSpellings";

test.each([
  [
    "acme",
    [
      "Acme",
      "ACME",
      " acme ",
      "Acme Ltd",
      "Acme, Ltd.",
      "ACME CO., LTD.",
      "Acme L.L.C.",
      '"Acme" LLC',
      "Acme GmbH",
    ],
  ],
  [
    "агро світ",
    [
      "Агро-Світ",
      "ТОВ Агро-Світ",
      'ТОВ "Агро Світ"',
      "Агро  Світ, ТОВ",
      "т.о.в. «Агро-Світ»",
      "Товариство з обмеженою відповідальністю Агро-Світ",
    ],
  ],
  [
    "ромашка",
    [
      'ООО "Ромашка"',
      "Ромашка ООО",
      "ЗАО Ромашка",
      "Общество с ограниченной ответственностью «Ромашка»",
    ],
  ],
  [
    "สยามเทรด",
    [
      "สยามเทรด",
      "บริษัท สยามเทรด จำกัด",
      "บริษัทสยามเทรดจำกัด",
      "บจก.สยามเทรด",
      "บจก. สยาม เทรด",
      "บริษัท สยามเทรด จำกัด (มหาชน)",
      "บมจ. สยามเทรด",
    ],
  ],
  ["обєднання", ["Об'єднання", "Об’єднання", "Обʼєднання"]],
])("%s", (key, spellings) => {
  for (const spelling of spellings)
    expect([spelling, foldName(spelling).key]).toEqual([spelling, key]);
});

test.each([
  ["Shop 12", "Shop 1 2"],
  ["Shop 1-2", "Shop 12"],
  ["Магазин 1.5", "Магазин 15"],
  ["A & B", "A B"],
  ["Ltd", "Co"],
])("%s is not %s", (a, b) => {
  expect(foldName(a).key).not.toBe(foldName(b).key);
});

test("a name of legal forms only keeps one of them", () => {
  expect(foldName("Company Ltd").key).toBe("ltd");
});

test.each([
  ["Agro-Svit", "Агро-Світ", true],
  ["Northwind Traders", "Northwind Trader", true],
  ["Northwind Traders", "Traders Northwind", true],
  ["Mikrosoft Ukraine", "Microsoft Ukraine", true],
  ["Shop 12 Kyiv", "Shop 13 Kyiv", false],
  ["Alpha", "Omega", false],
  ["Ann", "Anna", false],
])("%s and %s are near: %p", (a, b, near) => {
  const steps = nearSpellings([a, b, "Something else"], Float64Array.of(2, 1, 0));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { a1, b1 } = step.value?.facts ?? {};
  expect([step.value?.count, a1, b1]).toEqual(near ? [1, a, b] : [undefined, undefined, undefined]);
});

test.each([
  ["บ. สยามฟู้ด จำกัด", "บริษัท สยามฟู้ด จำกัด"],
  ["บ.สยามฟู้ด จำกัด", "สยามฟู้ด"],
  ["Товариство з обмеженою відповідальністю «Вежа»", "ТОВ Вежа"],
  ["Публичное акционерное общество Заря", "ПАО «Заря»"],
  ["Acme Private Limited", "ACME Pvt. Ltd."],
  ["Kowalski Sp. z o.o.", "KOWALSKI spółka z ograniczoną odpowiedzialnością"],
  ["Durand Société Anonyme", "Durand S.A."],
  ["Müller Gesellschaft mit beschränkter Haftung", "Müller GmbH"],
  ["Lopez S.A. de C.V.", "López".normalize("NFC").replace("ó", "o")],
  ["Baltic LLC", "Baltic Ltd"],
])("%s and %s are one customer", (one, other) => {
  expect(foldName(one).key).toBe(foldName(other).key);
  expect(foldName(one).form).not.toBe(0);
});

test.each([
  ["ТОВ Мороз", "ФОП Мороз"],
  ["ООО Кедр", "ИП Кедр"],
  ["Acme GmbH", "Acme AG"],
])("%s and %s are two", (one, other) => {
  expect(foldName(one).form).not.toBe(foldName(other).form);
});
