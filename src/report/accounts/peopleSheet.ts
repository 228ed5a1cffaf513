import type { ReportSheet } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { customerColumn, customerStatus, DAY, ownRowsSheet, TEXT } from "./ownRowsSheet";

/** Sheet People: who is who at a customer, and what they have to do with the decision (R46, R47, R53, R54, R62). */
export function peopleSheet(input: ReportInput): ReportSheet | undefined {
  const { wording } = input;
  const { roles, attitudes, title } = wording.messages.accountWork.people;
  return ownRowsSheet(input, "people", (rows) => {
    const people = rows.filter(({ text }) => text("name").trim() !== "");
    const names = people.map(({ key }) => key.trim()).filter((name) => name !== "");
    return {
      title:
        people.length === 0
          ? title.none
          : wording.fill(title.some, { people: people.length, customers: new Set(names).size }),
      columns: [
        customerColumn(),
        { id: "name", width: 22, style: TEXT },
        { id: "post", width: 20, style: TEXT },
        { id: "reportsTo", width: 20, style: TEXT },
        { id: "role", width: 16, style: TEXT, choices: Object.values(roles) },
        { id: "influence", width: 10, style: { align: "Center" }, choices: ["1", "2", "3"] },
        { id: "attitude", width: 13, style: TEXT, choices: Object.values(attitudes) },
        { id: "phone", width: 16, style: { ...TEXT, numberFormat: "@" } },
        { id: "email", width: 24, style: TEXT },
        { id: "lastContact", width: 12, style: DAY },
        { id: "note", width: 30, style: TEXT },
        customerStatus(input),
      ],
      filledBy: [],
    };
  });
}
