/** Names that stand for nobody in particular, folded: retail, cash, others. */
export const ANONYMOUS_NAMES: ReadonlySet<string> = new Set(
  (
    "retail,retail customer,retail customers,cash,cash customer,cash sale,cash sales,walk in,walk in customer,other,others," +
    "other customers,misc,miscellaneous,anonymous,unknown,guest,various,sundry," +
    "null,nan,na n,none,nil,n a,na,nd,blank,empty,undefined,unassigned,not assigned,not set,not specified,no name,no customer,#,0," +
    "keine angabe,nicht zugeordnet,leer,unbekannt,sin nombre,sin cliente,en blanco,desconocido,vide,inconnu,sem nome,vazio," +
    "порожньо,пусто,не вказано,не указано,не указан,без имени,без назви,без имени,немає,нет,нет данных,ไม่มี,ว่าง,ไม่มีชื่อ," +
    "роздріб,роздрібний покупець,готівка,інші,інше,різні,невідомо,невідомий,фізособа,фізична особа,фізичні особи,приватна особа," +
    "розница,розничный покупатель,наличные,прочие,прочее,разные,неизвестно,физлицо,физическое лицо,частное лицо,частные лица," +
    "ลูกค้าทั่วไป,เงินสด,ลูกค้าเงินสด,ขายปลีก,อื่นๆ,อื่น ๆ,ทั่วไป,ไม่ระบุ"
  ).split(",")
);
