/** What is too large to be sent is said in the cell. The limit: docs/limits.md. */
import { customerSegments } from "../../src/functions/functions";
import { inCell } from "../../src/functions/inCell";
import { installOffice, invocation } from "./office";

/** `[["aaaa"],["aaaa"]]`: nine bytes a row and two quotes that are escaped, and one byte more. 454,545 rows are 4,999,996, and the next one is over 5,000,000. */
const rowsOf = (count: number): string[][] => Array.from({ length: count }, () => ["aaaa"]);
const MOST = 454_545;

const faultOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    const { code, message } = error as CustomFunctions.Error;
    return [code, message];
  }
  return undefined;
};

test.each([
  ["en-US", "The result of 454,546 rows is larger than the 5 MB that Excel on the web takes at a time. Use a list of fewer customers, or the button Segment customers."],
  ["th-TH", "ผลลัพธ์ 454,546 แถวมีขนาดเกิน 5 เมกะไบต์ที่ Excel บนเว็บรับได้ในครั้งเดียว โปรดใช้รายการที่มีลูกค้าน้อยลง หรือใช้ปุ่มแบ่งกลุ่มลูกค้า"],
  ["uk-UA", "Результат (454\u00a0546 рядків) більший за 5 МБ, які Excel в Інтернеті приймає за один раз. Візьміть список із меншою кількістю клієнтів або натисніть кнопку «Сегментувати клієнтів»."],
  ["ru-RU", "Результат (454\u00a0546 строк) больше 5 МБ, которые Excel в Интернете принимает за один раз. Возьмите список с меньшим числом клиентов или нажмите кнопку «Сегментировать клиентов»."],
])("%s", (language, sentence) => {
  installOffice(language);
  expect(inCell(() => rowsOf(MOST))).toHaveLength(MOST);
  expect(faultOf(() => inCell(() => rowsOf(MOST + 1)))).toEqual(["#VALUE!", sentence]);
}); // prettier-ignore

test("characters count as they are sent, in UTF-8", () => {
  installOffice("en-US");
  const thai = rowsOf(MOST / 3).map(() => ["กกกก"]);
  // Seventeen bytes and two quotes a row: half as many rows are too large, a third are not.
  expect(inCell(() => thai)).toBe(thai);
  expect(faultOf(() => inCell(() => [...thai, ...thai]))).toBeDefined();
});

test("60,000 customers are too many for one formula on the web, 25,000 are not; elsewhere no limit is known", async () => {
  const list = (customers: number) => {
    const column = (cell: (row: number) => unknown) =>
      Array.from({ length: customers }, (_, row) => [cell(row)]);
    const names = column((row) => `Customer ${row}`);
    const columns = [names, column(() => 45_000), column((row) => 1 + (row % 97))] as const;
    return [...columns, null as never, invocation()] as const;
  };
  installOffice("en-US");
  expect(await customerSegments(...list(25_000))).toHaveLength(25_001);
  await expect(customerSegments(...list(60_000))).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(/^The result of 60,001 rows is larger than the 5 MB/),
  });
  installOffice("en-US", "PC");
  expect(await customerSegments(...list(60_000))).toHaveLength(60_001);
});
