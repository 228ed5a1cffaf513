/** Header words of money and quantities. See columns.ts. */
import { words, type RoleWords } from "./roleWords";

export const MONEY_COLUMNS: readonly RoleWords[] = [
  {
    role: "discount",
    best: words("line discount"),
    plain: words(
      "discount|discount %|знижка|знижк*|скидк*|ส่วนลด|discounts|disc|rabatt|remise|descuento|desconto|sconto|rabat|iskonto"
    ),
    last: [],
  },
  {
    role: "profit",
    best: words("gross profit|валовий прибуток|валовая прибыль|กำไรขั้นต้น"),
    plain: words(
      "profit|margin|gross margin|прибут*|маржа|маржин*|прибыл*|กำไร|profit amount|gewinn|rohertrag|deckungsbeitrag|marge",
      "marge brute|benefice|beneficio|margen|lucro|margem|utile|margine|zysk|marza"
    ),
    last: [],
  },
  {
    role: "cost",
    best: words("total cost|cost of sales|cogs|line cost|cost amount"),
    plain: words(
      "cost|costs|собіварт*|себестоимост*|витрат*|затрат*|ต้นทุน|закупівельна сума|закупочная сумма|kosten|wareneinsatz",
      "selbstkosten|einstandswert|cout|couts|cout total|coste|costo|costos|costes|custo|koszt|maliyet"
    ),
    last: [],
  },
  {
    role: "price",
    best: words(
      "unit price|ราคาต่อหน่วย|ціна за од*|цена за ед*|price each|price per unit|unit rate|item price|sales price|stuckpreis",
      "einzelpreis|prix unitaire|precio unitario|preco unitario|prezzo unitario|cena jednostkowa|birim fiyat"
    ),
    plain: words("price|ціна|цена|ราคา|msrp|list price|preis|prix|precio|preco|prezzo|cena|fiyat"),
    last: words("rate"),
  },
  {
    role: "quantity",
    best: words(
      "quantity|quantity ordered|total items|total qty|total quantity|number of items|no of items|item count|items count"
    ),
    plain: words(
      "qty|units|pieces|pcs|count|volume|кількість|к сть|кільк*|кол во|количеств*|шт|จำนวนชิ้น|จำนวนหน่วย|ปริมาณ|items|nos",
      "menge|anzahl|stuckzahl|stuck|quantite|qte|nombre|cantidad|cant|unidades|quantidade|qtd|quantita|qta|ilosc|szt|miktar",
      "adet|数量|수량"
    ),
    last: words("จำนวน"),
  },
  {
    role: "currency",
    best: words("currency|currency code|валюта|สกุลเงิน"),
    plain: words(
      "ccy|curr|вал|валют*|wahrung|devise|monnaie|moneda|moeda|valuta|waluta|para birimi"
    ),
    last: [],
  },
  {
    role: "amount",
    best: words(
      "net amount|net sales|amount net|amount without vat|amount excl vat|amount excluding vat|net revenue|sales net",
      "net total|total net|сума без пдв|виторг без пдв|сумма без ндс|выручка без ндс|ก่อนภาษี|ยอดก่อน vat|ยอดก่อนภาษี",
      "มูลค่าก่อนภาษี|ยอดขายสุทธิ|มูลค่าสินค้า|net value|taxable value|taxable amount|amount excl tax|total excl tax",
      "total excluding tax|nettobetrag|nettoumsatz|umsatz netto|betrag netto|summe netto|netto|nettowert|montant ht|total ht",
      "ca ht|prix total ht|importe neto|neto|total neto|base imponible|valor liquido|total liquido|importo netto|imponibile",
      "wartosc netto|kwota netto|net tutar"
    ),
    plain: words(
      "amount|sales|revenue|turnover|sum|total|value|sales amount|line total|total price|total amount|order value",
      "invoice amount|order total|extended price|net|sales value|total sales|money|spend|сума|виручка|виторг|дохід|оборот",
      "продажі|продаж|вартість|сума продаж*|сумма|выручка|доход|продажи|стоимость|сумма продаж*|обсяг продаж*|объем продаж*",
      "реалізація|реализация|обороти дт|обороты дт|оборот дт|обороти за дебетом|обороты по дебету|сума замовлення",
      "сумма заказа|ยอดขาย|ยอดเงิน|จำนวนเงิน|มูลค่า|ยอดรวม|รวมเงิน|รายได้|ยอดซื้อ|เงิน|ยอด|รวมเป็นเงิน|amt|sales amt",
      "grand total|deal value|deal amount|order amount|payment value|payment amount|invoice value|invoice total|bill amount",
      "purchase amount|total spent|debit|debit amount|turnover debit|debit turnover|дебет|обороты дебет|обороти дебет",
      "обороты за период дебет|обороти за період дебет|soll|debe|betrag|umsatz|erlos|erlose|umsatzerlose|summe|gesamt",
      "gesamtbetrag|gesamtpreis|gesamtsumme|rechnungsbetrag|wert|montant|chiffre daffaires|ca|somme|ventes|vente|prix total",
      "importe|monto|ventas|venta|importe total|monto total|total factura|total venta|ingresos|facturacion|valor|valor total",
      "vendas|faturamento|receita|importo|fatturato|ricavi|vendite|totale|kwota|wartosc|sprzedaz|obrot|przychod|suma|tutar",
      "toplam|satis|ciro|belopp|omsattning|belob|omzet|bedrag|castka|trzby|valoare|osszeg|doanh thu|jumlah|nilai|金额|金額|销售额|売上",
      "매출|금액"
    ),
    last: words(
      "gross amount|amount with vat|amount incl vat|amount including vat|gross|gross sales|total with vat|paid|paid amount",
      "payment|сума з пдв|сумма с ндс|всього з пдв|всего с ндс|разом|всього|итого|всего|оплачено|сплачено|รวม vat|รวมภาษี",
      "ยอดรวมภาษี|รวม|รวมทั้งสิ้น|credit|кредит|haben|haber|total incl tax|brutto|bruttobetrag|umsatz brutto|summe brutto",
      "montant ttc|total ttc|ttc|importe bruto|bruto|total con iva|importe con iva|valor bruto|importo lordo|lordo",
      "wartosc brutto|kwota brutto"
    ),
  },
];
