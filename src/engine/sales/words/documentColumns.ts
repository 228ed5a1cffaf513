/** Header words of columns about the document: its day and number, and what is not needed. See columns.ts. */
import { words, type RoleWords } from "./roleWords";

export const DOCUMENT_COLUMNS: readonly RoleWords[] = [
  {
    role: "ignored",
    best: [],
    plain: words(
      "customer since|client since|registered|registration date|birthday|row id|row no|line no|line number|no|№|#|№ п п|п п",
      "phone|address|comment|note|notes|balance|debt|opening balance|closing balance|refund|refunds|refund amount",
      "refunded amount|amount refunded|order refund amount|сальдо|сальдо на початок|сальдо на кінець|сальдо на начало",
      "сальдо на конец|залишок|остаток|ยอดยกมา|ยอดคงเหลือ|vat|tax|tax amount|vat amount|пдв|сума пдв|ндс|сумма ндс|ภาษี",
      "ภาษีมูลค่าเพิ่ม|จำนวนเงินภาษี|จำนวนภาษี|ลำดับ|ลำดับที่|หมายเหตุ|ship cost|freight|shipping cost|unit cost",
      "number of customers|примітк*|коментар*|примечани*|комментари*|телефон|адреса|адрес|борг|долг|order line number|sr no",
      "s no|sl no|serial no|lfd nr|pos|zip|zip code|postal code|postcode|plz|code postal|codigo postal|kod pocztowy|индекс",
      "індекс|phone number|mobile|address line 1|address line 2|address 1|telefon|telefono|telephone|adresse|direccion",
      "endereco|indirizzo|adres|balance ...|opening balance ...|closing balance ...|сальдо ...|залишок ...|остаток ...",
      "saldo ...|solde ...|anfangssaldo ...|endsaldo ...|memo|narration|remark|remarks|bemerkung|notiz|kommentar|remarque",
      "commentaire|observaciones|observacion|notas|observacao|uwagi|running balance|balance due|saldo|solde|debit balance",
      "credit balance|sales tax|taxes|gst|gst amount|cgst|sgst|igst|mwst|ust|umsatzsteuer|mehrwertsteuer|steuer|steuerbetrag",
      "tva|montant tva|iva|importe iva|impuesto|impuestos|imposto|imposta|podatek|kwota vat|kdv|shipping|shipping fee",
      "delivery fee|versandkosten|frais de port|envio|tip|tips|fee|fees|transaction fee|time|time zone|timezone|uhrzeit|heure",
      "hora|час|время|เวลา|payment terms|terms|zahlungsbedingung|zahlungsziel|installments|payment installments",
      "turnover credit|credit turnover|обороты кредит|обороти кредит|обороты за период кредит|обороти за період кредит",
      "обороты кт|обороти кт|оборот кт|umsatz haben|mouvements credit|movimientos haber|หมุนเวียน เครดิต"
    ),
    last: [],
  },
  {
    role: "date",
    best: words(
      "order date|sale date|sales date|invoice date|date of sale|purchase date|transaction date|posting date|doc date",
      "document date|дата продаж*|дата замовлення|дата документ*|дата накладн*|дата рахунк*|дата реалізац*|дата заказа",
      "дата реализац*|дата счета|дата отгрузки|дата відвантаження|วันที่ขาย|วันที่สั่งซื้อ|วันที่ใบกำกับ|วันที่เอกสาร",
      "วันที่ออกบิล|txn date|voucher date|vch date|bill date|booking date|receipt date|rechnungsdatum|belegdatum",
      "auftragsdatum|bestelldatum|buchungsdatum|verkaufsdatum|date de facture|date facture|date de facturation",
      "date de commande|date commande|date de vente|date vente|date dachat|fecha de factura|fecha factura|fecha de venta",
      "fecha venta|fecha de pedido|fecha pedido|fecha de compra|data da venda|data venda|data do pedido|data de emissao",
      "data fattura|data ordine|data vendita|data faktury|data sprzedazy|data wystawienia|fatura tarihi|siparis tarihi"
    ),
    plain: words(
      "date|day|дата|день|วันที่|วัน เดือน ปี|วันเดือนปี|datum|fecha|data|tarih|dato|date time|datetime|ngay|tanggal|تاریخ|تاريخ|التاريخ|日期|日付|날짜"
    ),
    last: words(
      "payment date|paid date|due date|ship date|shipped date|delivery date|required date|created|created at|created date",
      "updated|timestamp|date paid|period|month|дата оплат*|дата платеж*|дата доставк*|дата створення|дата поставк*",
      "дата создания|термін оплат*|срок оплат*|період|период|місяць|месяц|วันที่ชำระ|วันครบกำหนด|วันที่ส่ง|วันที่จัดส่ง",
      "กำหนดชำระ|เดือน|week|quarter|year|fiscal year|fiscal period|fiscal month|year month|month year|period end|yyyymm|woche",
      "kalenderwoche|kw|monat|quartal|jahr|periode|zeitraum|mois|semaine|trimestre|annee|mes|semana|ano|periodo|mese",
      "settimana|anno|miesiac|kwartal|tydzien|rok|okres|тиждень|неделя|квартал|рік|год|ไตรมาส|สัปดาห์|ปี|งวด|falligkeitsdatum",
      "lieferdatum|zahlungsdatum|date decheance|echeance|date de livraison|date de paiement|fecha de pago",
      "fecha de vencimiento|vencimiento|fecha de entrega|data de pagamento|scadenza|termin platnosci|vade tarihi|paid at",
      "paid on|completed at"
    ),
  },
  {
    role: "invoice",
    best: words(
      "invoice|invoice no|invoice number|invoice id|order id|order no|order number|receipt no|receipt number|document no",
      "document number|doc no|bill no|transaction id|sales order|номер накладн*|номер рахунк*|номер замовлення",
      "номер документ*|№ накладн*|№ рахунк*|№ замовлення|№ документ*|номер счет*|номер заказа|№ заказа|№ счет*|номер чек*",
      "№ чек*|เลขที่ใบกำกับ|เลขที่ใบแจ้งหนี้|เลขที่เอกสาร|เลขที่บิล|เลขที่ใบเสร็จ|เลขที่คำสั่งซื้อ|rechnungsnummer",
      "rechnung nr|rechnungsnr|rechnungs nr|belegnummer|beleg nr|belegnr|auftragsnummer|bestellnummer|auftrag nr|bestell nr",
      "numero de facture|numero facture|n facture|no facture|num facture|n de facture|n commande|numero de commande",
      "numero de factura|numero factura|n factura|no factura|num factura|numero de pedido|n pedido|folio|numero fattura",
      "n fattura|numero ordine|nr faktury|numer faktury|nr zamowienia|fatura no|siparis no"
    ),
    plain: words(
      "order|receipt|document|bill|накладна|рахунок|документ|замовлення|чек|накладная|счет|заказ|บิล|ใบกำกับ|ใบแจ้งหนี้",
      "ใบเสร็จ|คำสั่งซื้อ|เลขที่|rechnung|beleg|auftrag|bestellung|facture|commande|factura|pedido|fattura|ordine|faktura",
      "zamowienie|fatura|siparis"
    ),
    last: [],
  },
];
