import { isoOfDay } from "../../../../engine/calendar/isoDay";
import type { Words } from "../../../look/words";
import { dayOf } from "./accountFacts";
import type { AccountRows } from "./accountRows";

/** The small forms of an account. */
export const FORMS = ["people", "log", "step"] as const;
export type FormKind = (typeof FORMS)[number];

export interface FormField {
  /** Of its column, and what that is called. */
  readonly id: string;
  readonly header: string;
  readonly kind: "text" | "long" | "day" | "number" | "choice";
  readonly choices?: readonly string[];
  /** The choices are numbers, on the sheet too. */
  readonly isNumber?: true;
  /** As the field shows it, a day as YYYY-MM-DD. */
  readonly initial: string;
  readonly isNeeded?: boolean;
  /** Asked for only where another field holds a text. */
  readonly when?: { readonly id: string; readonly holds: string };
}

type Field = Omit<FormField, "header" | "initial"> & { readonly initial?: string };

/** The fields of a form, with the drop-downs of the sheets. @param today Excel serial */
export function formFields(
  form: FormKind,
  { card, people }: Pick<AccountRows, "card" | "people">,
  today: number,
  { messages }: Pick<Words, "messages">
): readonly FormField[] {
  const { accountWork, accounts } = messages;
  const named = (
    headers: { readonly [id: string]: string },
    fields: readonly Field[]
  ): readonly FormField[] =>
    fields.map((field) => ({ initial: "", ...field, header: headers[field.id]! }));
  switch (form) {
    case "people": {
      const { attitudes, columns, roles } = accountWork.people;
      const known = people.map(({ name = "" }) => name.trim()).filter((name) => name !== "");
      return named(columns, [
        { id: "name", kind: "text", isNeeded: true },
        { id: "post", kind: "text" },
        ...(known.length === 0
          ? []
          : [{ id: "reportsTo", kind: "choice", choices: known } as const]),
        { id: "role", kind: "choice", choices: Object.values(roles) },
        { id: "influence", kind: "choice", choices: ["1", "2", "3"], isNumber: true },
        { id: "attitude", kind: "choice", choices: Object.values(attitudes) },
        { id: "phone", kind: "text" },
        { id: "email", kind: "text" },
        { id: "lastContact", kind: "day" },
        { id: "note", kind: "long" },
      ]);
    }
    case "log": {
      const { columns, kinds, results } = accountWork.log;
      return named(columns, [
        { id: "date", kind: "day", initial: isoOfDay(today), isNeeded: true },
        { id: "kind", kind: "choice", choices: Object.values(kinds), isNeeded: true },
        { id: "subject", kind: "long" },
        {
          id: "threat",
          kind: "choice",
          choices: ["1", "2", "3"],
          isNumber: true,
          when: { id: "kind", holds: kinds.competitor },
        },
        { id: "sum", kind: "number" },
        { id: "result", kind: "choice", choices: Object.values(results), initial: results.open },
        { id: "reason", kind: "text", when: { id: "result", holds: results.lost } },
        { id: "who", kind: "text" },
        { id: "due", kind: "day" },
      ]);
    }
    case "step": {
      const day = dayOf(card["nextStepOn"]);
      const fields: readonly Field[] = [
        { id: "nextStep", kind: "long" },
        { id: "nextStepOn", kind: "day", initial: day === undefined ? "" : isoOfDay(day) },
        { id: "nextStepBy", kind: "long" },
        { id: "stage", kind: "choice", choices: Object.values(accounts.choices.stages) },
      ];
      // Columns that somebody deleted are not there to be typed into.
      return named(
        accounts.columns,
        fields
          .filter(({ id }) => card[id] !== undefined)
          .map((field) => ({ ...field, initial: field.initial ?? card[field.id]! }))
      );
    }
  }
}
