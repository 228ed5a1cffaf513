/**
 * Header words by role, folded (see foldText), in four languages. A word matches whole words of the header; "клієнт*" every
 * word that begins so; Thai, without spaces, anywhere. Longer phrases win over shorter ones, then the role that stands earlier
 * here: "Invoice date" is a date. `best` words go before `plain` ones, those before `last` ones; `vague` ones only stand in.
 */
import type { ColumnRole } from "../../settings/settings";
import type { Dimension } from "../sales";

/** "ignored": a column that says what it is, and it is nothing that is needed. */
export type HeaderRole =
  ColumnRole | Exclude<Dimension["role"], "other"> | "otherDimension" | "ignored";

interface RoleWords {
  readonly role: HeaderRole;
  readonly best: readonly string[];
  readonly plain: readonly string[];
  readonly last: readonly string[];
  readonly vague?: readonly string[];
}

export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: "ignored",
    best: [],
    plain: [
      ..."customer since|client since|registered|registration date|birthday|row id|row no|line no|line number|no|№|#|№ п п|п п|phone|email|e mail|address|comment|note|notes|balance|debt".split(
        "|"
      ),
      ..."opening balance|closing balance|refund|refunds|refund amount|refunded amount|amount refunded|order refund amount|сальдо|сальдо на початок|сальдо на кінець|сальдо на начало|сальдо на конец|залишок|остаток|ยอดยกมา|ยอดคงเหลือ".split(
        "|"
      ),
      ..."vat|tax|tax amount|vat amount|пдв|сума пдв|ндс|сумма ндс|ภาษี|ภาษีมูลค่าเพิ่ม|จำนวนเงินภาษี|จำนวนภาษี|ลำดับ|ลำดับที่|หมายเหตุ".split(
        "|"
      ),
      ..."ship cost|freight|shipping cost|unit cost|number of customers|примітк*|коментар*|примечани*|комментари*|телефон|адреса|адрес|борг|долг".split(
        "|"
      ),
    ],
    last: [],
  },
  {
    role: "date",
    best: [
      ..."order date|sale date|sales date|invoice date|date of sale|purchase date|transaction date|posting date|doc date|document date".split(
        "|"
      ),
      ..."дата продаж*|дата замовлення|дата документ*|дата накладн*|дата рахунк*|дата реалізац*|дата заказа|дата реализац*|дата счета|дата отгрузки|дата відвантаження".split(
        "|"
      ),
      ..."วันที่ขาย|วันที่สั่งซื้อ|วันที่ใบกำกับ|วันที่เอกสาร|วันที่ออกบิล".split("|"),
    ],
    plain: ["date", "day", "дата", "день", "วันที่", "วัน เดือน ปี", "วันเดือนปี"],
    last: [
      ..."payment date|paid date|due date|ship date|shipped date|delivery date|required date|created|created at|created date|updated|timestamp|date paid|period|month".split(
        "|"
      ),
      ..."дата оплат*|дата платеж*|дата доставк*|дата створення|дата поставк*|дата создания|термін оплат*|срок оплат*|період|период|місяць|месяц".split(
        "|"
      ),
      ..."วันที่ชำระ|วันครบกำหนด|วันที่ส่ง|วันที่จัดส่ง|กำหนดชำระ|เดือน".split("|"),
    ],
  },
  {
    role: "discount",
    best: ["line discount"],
    plain: ["discount", "discount %", "знижка", "знижк*", "скидк*", "ส่วนลด"],
    last: [],
  },
  {
    role: "profit",
    best: ["gross profit", "валовий прибуток", "валовая прибыль", "กำไรขั้นต้น"],
    plain: [
      ..."profit|margin|gross margin|прибут*|маржа|маржин*|прибыл*|กำไร|profit amount".split("|"),
    ],
    last: [],
  },
  {
    role: "cost",
    best: ["total cost", "cost of sales", "cogs", "line cost", "cost amount"],
    plain: [
      ..."cost|costs|собіварт*|себестоимост*|витрат*|затрат*|ต้นทุน|закупівельна сума|закупочная сумма".split(
        "|"
      ),
    ],
    last: [],
  },
  {
    role: "price",
    best: ["unit price", "ราคาต่อหน่วย", "ціна за од*", "цена за ед*"],
    plain: ["price", "ціна", "цена", "ราคา"],
    last: [],
  },
  {
    role: "quantity",
    best: ["quantity"],
    plain: [
      ..."qty|units|pieces|pcs|count|volume|кількість|к сть|кільк*|кол во|количеств*|шт|จำนวนชิ้น|จำนวนหน่วย|ปริมาณ".split(
        "|"
      ),
    ],
    last: ["จำนวน"],
  },
  {
    role: "currency",
    best: ["currency", "currency code", "валюта", "สกุลเงิน"],
    plain: ["ccy", "curr", "вал", "валют*"],
    last: [],
  },
  {
    role: "manager",
    best: [
      ..."manager|sales manager|sales rep|account manager|salesperson|sales person|менеджер*|พนักงานขาย|ผู้จัดการ".split(
        "|"
      ),
    ],
    plain: [
      ..."rep|owner|seller|agent|employee|salesman|employee id|менеджер*|відповідальн*|ответственн*|продавець|продавец|агент|торгов* представник*|พนักงาน|ผู้ขาย|เซลล์".split(
        "|"
      ),
    ],
    last: [],
  },
  {
    role: "region",
    best: [..."region|територі*|регіон*|регион*|ภูมิภาค|ภาค|เขต".split("|")],
    plain: [
      ..."area|territory|country|state|district|province|область|країна|страна|จังหวัด|ประเทศ|พื้นที่".split(
        "|"
      ),
    ],
    last: [..."city|town|branch|місто|город|філія|филиал|เมือง|สาขา".split("|")],
  },
  {
    role: "industry",
    best: [..."industry|sector|галузь|отрасль|อุตสาหกรรม|ธุรกิจ".split("|")],
    plain: ["line of business", "вид діяльності", "вид деятельности", "ประเภทธุรกิจ"],
    last: [],
  },
  {
    role: "otherDimension",
    best: [],
    plain: [
      ..."customer type|customer group|customer segment|customer category|client type|segment|channel|sales channel|type|status|ship mode|payment method|warehouse|department".split(
        "|"
      ),
      ..."тип клієнт*|група клієнт*|категорія клієнт*|сегмент|канал|канал продаж*|статус|склад|відділ|тип клиент*|группа клиент*|категория клиент*|отдел".split(
        "|"
      ),
      ..."ประเภทลูกค้า|กลุ่มลูกค้า|ช่องทาง|สถานะ|คลัง|แผนก".split("|"),
    ],
    last: [],
  },
  {
    role: "product",
    best: [
      ..."product|product name|item|item name|товар|продукт|номенклатур*|สินค้า|ชื่อสินค้า".split("|"),
    ],
    plain: [
      ..."product line|product group|product category|category|sub category|brand|goods|service|description|група товар*|категорі*|бренд|группа товар*|категори*|послуг*|услуг*|กลุ่มสินค้า|หมวด|ยี่ห้อ|บริการ|รายการ".split(
        "|"
      ),
    ],
    last: [
      ..."sku|product id|stock code|article|item no|item code|product code|артикул|код товар*|รหัสสินค้า".split(
        "|"
      ),
    ],
  },
  {
    role: "customerId",
    best: [
      ..."customer id|customer code|customer no|customer number|client id|client code|client number|account id|account number|account code|buyer id|cust id".split(
        "|"
      ),
      ..."код клієнт*|номер клієнт*|id клієнт*|код контрагент*|код покупця|код клиент*|номер клиент*|id клиент*|код покупател*|รหัสลูกค้า|เลขที่ลูกค้า".split(
        "|"
      ),
    ],
    plain: [
      ..."tax id|vat id|edrpou|єдрпоу|код єдрпоу|іпн|инн|окпо|код окпо|เลขประจำตัวผู้เสียภาษี|เลขผู้เสียภาษี|vat number|company id".split(
        "|"
      ),
    ],
    last: [],
  },
  {
    role: "amount",
    best: [
      ..."net amount|net sales|amount net|amount without vat|amount excl vat|amount excluding vat|net revenue|sales net|net total|total net".split(
        "|"
      ),
      ..."сума без пдв|виторг без пдв|сумма без ндс|выручка без ндс|ก่อนภาษี|ยอดก่อน vat|ยอดก่อนภาษี|มูลค่าก่อนภาษี|ยอดขายสุทธิ|มูลค่าสินค้า".split(
        "|"
      ),
    ],
    plain: [
      ..."amount|sales|revenue|turnover|sum|total|value|sales amount|line total|total price|total amount|order value|invoice amount|order total|extended price|net|sales value|total sales|money|spend".split(
        "|"
      ),
      ..."сума|виручка|виторг|дохід|оборот|продажі|продаж|вартість|сума продаж*|сумма|выручка|доход|продажи|стоимость|сумма продаж*|обсяг продаж*|объем продаж*|реалізація|реализация|обороти дт|обороты дт|оборот дт|обороти за дебетом|обороты по дебету|сума замовлення|сумма заказа".split(
        "|"
      ),
      ..."ยอดขาย|ยอดเงิน|จำนวนเงิน|มูลค่า|ยอดรวม|รวมเงิน|รายได้|ยอดซื้อ|เงิน|ยอด|รวมเป็นเงิน".split("|"),
    ],
    last: [
      ..."gross amount|amount with vat|amount incl vat|amount including vat|gross|gross sales|total with vat|paid|paid amount|payment".split(
        "|"
      ),
      ..."сума з пдв|сумма с ндс|всього з пдв|всего с ндс|разом|всього|итого|всего|оплачено|сплачено|รวม vat|รวมภาษี|ยอดรวมภาษี|รวม|รวมทั้งสิ้น".split(
        "|"
      ),
    ],
  },
  {
    role: "invoice",
    best: [
      ..."invoice|invoice no|invoice number|invoice id|order id|order no|order number|receipt no|receipt number|document no|document number|doc no|bill no|transaction id|sales order".split(
        "|"
      ),
      ..."номер накладн*|номер рахунк*|номер замовлення|номер документ*|№ накладн*|№ рахунк*|№ замовлення|№ документ*|номер счет*|номер заказа|№ заказа|№ счет*|номер чек*|№ чек*".split(
        "|"
      ),
      ..."เลขที่ใบกำกับ|เลขที่ใบแจ้งหนี้|เลขที่เอกสาร|เลขที่บิล|เลขที่ใบเสร็จ|เลขที่คำสั่งซื้อ".split("|"),
    ],
    plain: [
      ..."order|receipt|document|bill|накладна|рахунок|документ|замовлення|чек|накладная|счет|заказ|บิล|ใบกำกับ|ใบแจ้งหนี้|ใบเสร็จ|คำสั่งซื้อ|เลขที่".split(
        "|"
      ),
    ],
    last: [],
  },
  {
    role: "customer",
    best: [
      ..."customer|customers|customer name|client|client name|buyer|buyer name|company name|customer company|account name".split(
        "|"
      ),
      ..."клієнт*|покупець|покупц*|контрагент*|назва клієнта|замовник*|клиент*|покупател*|заказчик*|наименование клиента".split(
        "|"
      ),
      ..."ลูกค้า|ชื่อลูกค้า|ผู้ซื้อ".split("|"),
    ],
    plain: [
      ..."company|billing name|billing company|bill to name|account|partner|counterparty|contractor|компанія|компания|партнер|партнёр|організація|организация|บริษัท|คู่ค้า|consignee|retailer|dealer|дилер".split(
        "|"
      ),
    ],
    last: [
      ..."payer|bill to|ship to|recipient|end customer|платник*|плательщик*|вантажоодержувач*|грузополучател*|одержувач|получатель|ผู้ชำระเงิน|ผู้รับ".split(
        "|"
      ),
    ],
    vague: [..."name|contact|назва|наименование|ชื่อ|ร้าน|ร้านค้า|store|shop|магазин".split("|")],
  },
];
