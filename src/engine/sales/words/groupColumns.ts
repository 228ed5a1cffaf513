/** Header words of what sales can be grouped by. See columns.ts. */
import { words, type RoleWords } from "./roleWords";

export const GROUP_COLUMNS: readonly RoleWords[] = [
  {
    role: "region",
    best: words("region|територі*|регіон*|регион*|ภูมิภาค|ภาค|เขต"),
    plain: words(
      "area|territory|country|state|district|province|область|країна|страна|จังหวัด|ประเทศ|พื้นที่|gebiet|bundesland|land",
      "pays|departement|provincia|pais|regione|paese|wojewodztwo|kraj|bolge|ulke"
    ),
    last: words(
      "city|town|branch|місто|город|філія|филиал|เมือง|สาขา|location|stadt|ort|ville|ciudad|cidade|citta|miasto|sehir"
    ),
  },
  {
    role: "industry",
    best: words("industry|sector|галузь|отрасль|อุตสาหกรรม|ธุรกิจ"),
    plain: words(
      "line of business|вид діяльності|вид деятельности|ประเภทธุรกิจ|branche|secteur|rubro|settore|branza"
    ),
    last: [],
  },
  {
    role: "otherDimension",
    best: [],
    plain: words(
      "customer type|customer group|customer segment|customer category|client type|segment|channel|sales channel|type|status",
      "ship mode|payment method|warehouse|department|тип клієнт*|група клієнт*|категорія клієнт*|сегмент|канал|канал продаж*",
      "статус|склад|відділ|тип клиент*|группа клиент*|категория клиент*|отдел|ประเภทลูกค้า|กลุ่มลูกค้า|ช่องทาง|สถานะ|คลัง",
      "แผนก|order status|financial status|fulfillment status|voucher type|vch type|document type|doc type|deal size",
      "payment type|event type|source|statut|kundengruppe|groupe client|grupo cliente|tipo cliente|kanal|canal|abteilung",
      "lager|стан|стан замовлення|стан оплати|статус замовлення|состояние|состояние заказа|статус заказа|стадия|этап"
    ),
    last: [],
  },
  {
    role: "product",
    best: words(
      "product|product name|item|item name|товар|продукт|номенклатур*|สินค้า|ชื่อสินค้า|stock item|item description",
      "lineitem name|artikel|artikelbezeichnung|produkt|produktname|ware|produit|designation|producto|produto|prodotto",
      "articulo|articolo|towar|nazwa towaru|urun|商品|상품"
    ),
    plain: words(
      "product line|product group|product category|category|sub category|brand|goods|service|description|група товар*",
      "категорі*|бренд|группа товар*|категори*|послуг*|услуг*|กลุ่มสินค้า|หมวด|ยี่ห้อ|บริการ|รายการ|services|artikelgruppe",
      "warengruppe|kategorie|categorie|categoria|famille|familia|kategoria|marke|marque|marca|beschreibung|descripcion",
      "descricao|descrizione|opis|dienstleistung|leistung|servicio"
    ),
    last: words(
      "sku|product id|stock code|article|item no|item code|product code|артикул|код товар*|รหัสสินค้า|item id|item number",
      "barcode|ean|upc|artikelnummer|artikel nr|art nr|codigo producto|codice articolo|indeks"
    ),
  },
];
