/** Header words of who buys and who sells. See columns.ts. */
import { words, type RoleWords } from "./roleWords";

export const PARTY_COLUMNS: readonly RoleWords[] = [
  {
    role: "manager",
    best: words(
      "manager|sales manager|sales rep|account manager|salesperson|sales person|менеджер*|พนักงานขาย|ผู้จัดการ"
    ),
    plain: words(
      "rep|owner|seller|agent|employee|salesman|employee id|менеджер*|відповідальн*|ответственн*|продавець|продавец|агент",
      "торгов* представник*|พนักงาน|ผู้ขาย|เซลล์|staff|staff name|sales rep id|sales agent|cashier|verkaufer|vertreter",
      "sachbearbeiter|kundenbetreuer|betreuer|vendeur|commercial|representant|vendedor|asesor|comercial|representante",
      "venditore|agente|handlowiec|sprzedawca|opiekun|satis temsilcisi"
    ),
    last: [],
  },
  {
    role: "customerId",
    best: words(
      "customer id|customer code|customer no|customer number|client id|client code|client number|account id|account number",
      "account code|buyer id|cust id|код клієнт*|номер клієнт*|id клієнт*|код контрагент*|код покупця|код клиент*",
      "номер клиент*|id клиент*|код покупател*|รหัสลูกค้า|เลขที่ลูกค้า|customer key|party code|party id|member id|user id",
      "sold to party id|kundennummer|kunden nr|kundennr|kd nr|debitorennummer|debitor nr|numero client|n client|code client",
      "id client|no client|codigo cliente|codigo de cliente|id cliente|numero de cliente|codice cliente|nr klienta",
      "kod klienta|id klienta|musteri kodu|musteri no"
    ),
    plain: words(
      "tax id|vat id|edrpou|єдрпоу|код єдрпоу|іпн|инн|окпо|код окпо|เลขประจำตัวผู้เสียภาษี|เลขผู้เสียภาษี|vat number",
      "company id|tax number|ust id|steuernummer|siret|siren|nif|cif|cnpj|cpf|rfc|ruc|nip|vkn|gstin|partita iva"
    ),
    last: [],
  },
  {
    role: "customer",
    best: words(
      "customer|customers|customer name|client|client name|buyer|buyer name|company name|customer company|account name",
      "клієнт*|покупець|покупц*|контрагент*|назва клієнта|замовник*|клиент*|покупател*|заказчик*|наименование клиента|ลูกค้า",
      "ชื่อลูกค้า|ผู้ซื้อ|purchaser|purchaser name|debtor|debtor name|party|party name|customer full name|name of customer",
      "name of the customer|name of party|name of the party|sold to|sold to party|sold to name|sold to customer",
      "trading partner|clients|kunde|kunden|kundenname|name des kunden|kaufer|debitor|auftraggeber|nom client|nom du client",
      "nom de client|acheteur|cliente|clientes|nombre cliente|nombre del cliente|nombre de cliente|comprador|nome cliente",
      "nome do cliente|acquirente|klient|kontrahent|nabywca|nazwa klienta|nazwa kontrahenta|musteri|musteri adi|cari|alici",
      "klant|klantnaam|debiteur|zakaznik|odberatel|vevo|ugyfel|kund|asiakas|khach hang|pelanggan|pembeli|客户|客户名称|顧客|得意先|取引先",
      "고객|거래처"
    ),
    plain: words(
      "company|billing name|billing company|bill to name|account|partner|counterparty|contractor|компанія|компания|партнер",
      "партнёр|організація|организация|บริษัท|คู่ค้า|consignee|retailer|dealer|дилер|firm|organisation|organization",
      "business name|business partner|legal name|trading name|trade name|member|member name|subscriber|guest name|patient",
      "patient name|tenant|donor|firma|firmenname|unternehmen|geschaftspartner|mandant|rechnungsempfanger|societe",
      "raison sociale|entreprise|tiers|empresa|razon social|deudor|tercero|sociedad|azienda|ragione sociale|societa|ditta"
    ),
    last: words(
      "payer|bill to|ship to|recipient|end customer|платник*|плательщик*|вантажоодержувач*|грузополучател*|одержувач",
      "получатель|ผู้ชำระเงิน|ผู้รับ|ledger|ledger name|particulars|payer name|received from|warenempfanger|empfanger|zahler",
      "payeur|destinataire|destinatario|pagador|odbiorca|platnik"
    ),
    vague: words(
      "name|contact|назва|наименование|ชื่อ|ร้าน|ร้านค้า|store|shop|магазин|full name|contact name|contact person|email",
      "e mail|email address|mail|username|user name|row labels|nombre|nombre completo|nome|nom|nom complet|nazwa|kontakt",
      "contacto|contatto|ansprechpartner|correo|correo electronico|courriel|контакт*|піб|фио|ф и о|імя|имя",
      "zeilenbeschriftungen|etiquettes de lignes|etiquetas de fila|rotulos de linha|etichette di riga|rijlabels",
      "etykiety wierszy|названия строк|подписи строк|позначки рядків|підписи рядків|назви рядків|ป้ายชื่อแถว|satir etiketleri",
      "popisky radku|radetiketter|raekkenavne|riviotsikot|sorcimkek|行ラベル|行标签|行標籤|행 레이블"
    ),
  },
];
