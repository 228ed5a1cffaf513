import type { Case } from "../case";
import { DATE_FORMAT, HEADER, LINES, serial } from "../salesList";

const spelled = (names: readonly string[]) => {
  let i = 0;
  return LINES.map((line) => [
    serial(line.day),
    line.customer === "Beta" ? (names[i++ % names.length] ?? "") : line.customer,
    line.amount,
  ]);
};
const cases: readonly Case[] = [
  {
    title: "case, spaces and quotes are joined",
    sheets: [
      {
        name: "Sales",
        rows: [HEADER, ...spelled(["Beta", "BETA ", "Beta", ' "Beta"'])],
        formats: DATE_FORMAT,
      },
    ],
    expect: { outcome: "done", classes: { Alfa: "AX", Beta: "AY", Delta: "BY", Gamma: "CZ" } },
  },
  {
    title: "legal forms are joined",
    language: "uk-UA",
    sheets: [
      {
        name: "Sales",
        rows: [
          HEADER,
          ...spelled(["ТОВ Агро-Світ", "Агро-Світ ТОВ", "ТОВ Агро-Світ", "ТОВ «Агро-Світ»"]),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: { Alfa: "AX", "ТОВ Агро-Світ": "AY", Delta: "BY", Gamma: "CZ" },
    },
  },
  {
    title: "near spellings are proposed, never joined",
    sheets: [
      { name: "Sales", rows: [HEADER, ...spelled(["Betatron", "Betatrom"])], formats: DATE_FORMAT },
    ],
    expect: { outcome: "done", issues: { nearSpellings: 1 } },
  },
];
export default cases;
