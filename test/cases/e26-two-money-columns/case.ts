import type { Case } from "../case";
import { CLASSES, ROWS } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "with and without VAT: one is chosen and shown, the other named",
    language: "uk-UA",
    sheets: [
      {
        name: "Продажі",
        rows: [
          ["Дата", "Клієнт", "Сума без ПДВ", "Сума з ПДВ"],
          ...ROWS.map(([day, customer, amount]) => [
            day ?? "",
            customer ?? "",
            amount ?? 0,
            Number(amount) * 1.2,
          ]),
        ],
        formats: { 0: "dd.mm.yyyy" },
      },
    ],
    expect: { outcome: "done", classes: CLASSES, issues: { ambiguousColumns: 1 } },
  },
];
export default cases;
