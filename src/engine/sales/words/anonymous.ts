/** Names that stand for nobody in particular, folded: retail, cash, others. */
export const ANONYMOUS_NAMES: ReadonlySet<string> = new Set(
  (
    "retail,retail customer,retail customers,cash,cash customer,cash sale,cash sales,walk in,walk in customer,other,others," +
    "other customers,misc,miscellaneous,anonymous,unknown,guest,various,sundry," +
    "роздріб,роздрібний покупець,готівка,інші,інше,різні,невідомо,невідомий,фізособа,фізична особа,фізичні особи,приватна особа," +
    "розница,розничный покупатель,наличные,прочие,прочее,разные,неизвестно,физлицо,физическое лицо,частное лицо,частные лица," +
    "ลูกค้าทั่วไป,เงินสด,ลูกค้าเงินสด,ขายปลีก,อื่นๆ,อื่น ๆ,ทั่วไป,ไม่ระบุ"
  ).split(",")
);
