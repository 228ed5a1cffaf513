/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { AccountTyped, RowTexts } from "../../src/excel/accounts/readAccount";
import { ExcelProblem } from "../../src/excel/excelProblem";
import type { ReportInput } from "../../src/report/reportInput";
import { input } from "../requirements/smallList";
import { serial } from "../cases/salesList";
import { installHost } from "./host";
import { openPane } from "./openPane";
import { writtenEnd } from "./writtenEnd";

/** The account on the page of its customer, and its small forms (R36, R46, R51, R52). Today is 8 June 2026 (openPane). */
beforeEach(() => {
  installHost();
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

const CARD: RowTexts = {
  description: "Roastery",
  nextStep: "Call Olga",
  nextStepOn: String(serial("2026-06-05")),
  nextStepBy: "Ann",
  stage: "Offer",
  riskLate: "1",
  riskConflict: "3",
  riskUnknown: "0",
};
const named = (customer: string, texts: RowTexts) => ({ customer, texts });
const told = (): ReportInput => {
  const given = input();
  return { ...given, accounts: { key: true, customers: [], isAsked: true } };
};

async function openAlfa(card: RowTexts = CARD, rows: Partial<AccountTyped> = {}) {
  const given = told();
  const pane = openPane();
  const typed = {
    card,
    people: [
      named("Alfa", { name: "Olga", post: "CEO", role: "decides", attitude: "for" }),
      named("Beta", { name: "Petro" }),
      // As a run would find it, in another spelling.
      named(" ALFA", { name: "Ivan" }),
    ],
    log: [
      named("Alfa", { kind: "Tender", subject: "2026", result: "open", date: "46100" }),
      named("Alfa", { kind: "Offer", subject: "won one", result: "won" }),
      named("Alfa", { kind: "Question", answeredOn: "46110" }),
      named("Alfa", { kind: "Meeting" }),
      named("Alfa", { kind: "Complaint", subject: "late" }),
      named("Alfa", { kind: "Task", result: "відкрито", due: String(serial("2026-06-10")) }),
    ],
    ...rows,
  };
  pane.excel.accounts.set("Alfa", typed);
  const inSight = (name: string | RegExp): HTMLElement =>
    screen.getAllByRole("button", { name }).find((one) => one.closest("[hidden]") === null)!;
  const click = (name: string | RegExp) => pane.user.click(inSight(name));
  await click("Segment customers");
  await pane.tell({ kind: "analysed", result: given.result });
  await pane.tell({ kind: "told", told: given });
  await pane.end({ ...writtenEnd(given.result, { sheets: ["Segments"] }), told: given });
  await click(/^AX/);
  await click(/^Alfa/);
  return { ...pane, click, inSight, typed };
}
const account = () => within(screen.getByRole("region", { name: "Account card" }));
const form = (name: string) => within(screen.getByRole("form", { name }));
const fact = (term: string): string | null =>
  account().getByText(term, { selector: "dt" }).nextSibling!.textContent;

test("how far the card is filled in, what comes next, risks, people, and what is open", async () => {
  await openAlfa();
  // 8 fields of 30.
  expect(fact("Filled in")).toBe("27%");
  expect(fact("Stage")).toBe("Offer");
  expect(fact("Next step")).toBe("Call Olga, Jun 5, 2026, Ann (overdue)");
  expect(fact("Risks")).toBe("Risk of conflict: acute · Risk of being late: small");
  const people = account().getByRole("list", { name: "People" });
  expect([...people.children].map(({ textContent }) => textContent)).toEqual([
    "Olga, CEOdecides · for",
    "Ivan",
  ]);
  // Due first; what was won or answered is not open, and a meeting only where that is said.
  const open = account().getByRole("list", { name: "Open in the log" });
  expect([...open.children].map(({ textContent }) => textContent)).toEqual([
    "Taskdue Jun 10, 2026",
    "Tender: 2026Mar 19, 2026",
    "Complaint: late",
  ]);
});

test("a card with nothing typed says what is missing; whoever has no card has no such part", async () => {
  const { click, excel } = await openAlfa({ nextStep: "" });
  expect(fact("Filled in")).toBe("0%");
  expect(fact("Next step")).toBe("none yet");
  expect(fact("Risks")).toBe("not assessed yet");
  excel.accounts.clear();
  await click("Back");
  await click(/^Alfa/);
  expect(screen.queryByRole("region", { name: "Account card" })).toBeNull();
});

test("a person is one row, written by Save alone; then the page shows them, and the cell", async () => {
  const { click, excel, inSight, typed, user } = await openAlfa();
  await click("Add person");
  const fields = form("Add person");
  expect(fields.getByRole("textbox", { name: "Name" })).toHaveFocus();
  await user.type(fields.getByRole("textbox", { name: "Name" }), "=Maria");
  await user.selectOptions(
    fields.getByRole("combobox", { name: "Role in the decision" }),
    "opens doors"
  );
  const above = fields.getByRole("combobox", { name: "Reports to" });
  expect(
    within(above)
      .getAllByRole("option")
      .map(({ textContent }) => textContent)
  ).toEqual([...["Not chosen", "Olga", "Ivan"]]);
  await user.selectOptions(above, "Olga");
  fireEvent.change(fields.getByLabelText("Last contact"), { target: { value: "2026-06-01" } });
  expect(excel.ownRows).toEqual([]);
  excel.accounts.set("Alfa", {
    ...typed,
    people: [...typed.people, named("Alfa", { name: "Maria" })],
  });
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(excel.ownRows).toEqual([
    {
      kind: "people",
      sheet: "People",
      cells: [
        { id: "customer", header: "Customer", value: "Alfa" },
        { id: "name", header: "Name", value: "=Maria" },
        { id: "reportsTo", header: "Reports to", value: "Olga" },
        { id: "role", header: "Role in the decision", value: "opens doors" },
        { id: "lastContact", header: "Last contact", value: serial("2026-06-01") },
      ],
    },
  ]);
  expect(screen.queryByRole("form")).toBeNull();
  expect(inSight("Add person")).toHaveFocus();
  expect(account().getByRole("status")).toHaveTextContent("Saved in People!A6.");
  expect(await account().findByText("Maria")).toBeVisible();
  await user.click(account().getByRole("button", { name: "Show on the sheet People" }));
  expect(excel.shown).toEqual(["People!A6"]);
});

test("an entry of the log has its day and number as such, and asks for the threat of a competitor", async () => {
  const { click, excel, user } = await openAlfa();
  await click("Add to log");
  const fields = form("Add to log");
  expect(fields.getByLabelText(/^Date/)).toHaveValue("2026-06-08");
  expect(fields.queryByRole("combobox", { name: "Threat" })).toBeNull();
  await user.selectOptions(fields.getByRole("combobox", { name: "Kind" }), "Competitor");
  await user.selectOptions(fields.getByRole("combobox", { name: "Threat" }), "3");
  await user.type(fields.getByRole("spinbutton", { name: "Sum" }), "1500.5");
  fireEvent.change(fields.getByLabelText("Due"), { target: { value: "2026-06-30" } });
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(excel.ownRows[0]!.cells.map(({ id, value }) => [id, value])).toEqual([
    ["customer", "Alfa"],
    ["date", serial("2026-06-08")],
    ["kind", "Competitor"],
    ["threat", 3],
    ["sum", 1500.5],
    ["result", "open"],
    ["due", serial("2026-06-30")],
  ]);
});

test("what is missing or no day is said below its field, which gets the focus; nothing is written", async () => {
  const { click, excel, user } = await openAlfa();
  await click("Add to log");
  const fields = form("Add to log");
  fireEvent.change(fields.getByLabelText("Due"), { target: { value: "0026-06-30" } });
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(fields.getByText("Fill in “Kind”.")).toBeVisible();
  expect(fields.getByText(/^“Due” is not a date/)).toBeVisible();
  expect(fields.getByRole("combobox", { name: "Kind" })).toHaveFocus();
  expect(excel.ownRows).toEqual([]);
});

test("of the next step only what was changed is written, with what stood there before", async () => {
  const { click, excel, user } = await openAlfa();
  await click("Next step");
  const fields = form("Next step");
  expect(fields.getByLabelText("Next step on")).toHaveValue("2026-06-05");
  // The column Next step by was deleted, or not: here it stands.
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(fields.getByRole("alert")).toHaveTextContent("Nothing has been changed here yet.");
  await user.clear(fields.getByRole("textbox", { name: "Next step by" }));
  fireEvent.change(fields.getByLabelText("Next step on"), { target: { value: "2026-06-12" } });
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(excel.cardChanges).toEqual([
    {
      customer: "Alfa",
      sheet: "Accounts",
      cells: [
        {
          id: "nextStepOn",
          header: "Next step on",
          value: serial("2026-06-12"),
          before: String(serial("2026-06-05")),
        },
        { id: "nextStepBy", header: "Next step by", value: "", before: "Ann" },
      ],
    },
  ]);
});

test("what Excel would not do is said in the form, which keeps what was typed; Escape leads back to its button", async () => {
  const { click, excel, inSight, user } = await openAlfa();
  await click("Add person");
  const fields = form("Add person");
  await user.type(fields.getByRole("textbox", { name: "Name" }), "Maria");
  excel.refusal = new ExcelProblem({ code: "sheetProtected", facts: { sheet: "People" } });
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(fields.getByRole("alert")).toHaveTextContent(
    "The sheet People is protected. Unprotect it with Review › Unprotect Sheet and try again."
  );
  expect(fields.getByRole("textbox", { name: "Name" })).toHaveValue("Maria");
  expect(fields.getByRole("button", { name: "Save" })).toBeEnabled();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("form")).toBeNull();
  expect(inSight("Add person")).toHaveFocus();
});

test("whoever has a name of digits stays a text; scores are numbers", async () => {
  const { click, excel, user } = await openAlfa(CARD, { people: [named("Alfa", { name: "007" })] });
  await click("Add person");
  const fields = form("Add person");
  await user.type(fields.getByRole("textbox", { name: "Name" }), "Maria");
  await user.selectOptions(fields.getByRole("combobox", { name: "Reports to" }), "007");
  await user.selectOptions(fields.getByRole("combobox", { name: /^Influence/ }), "3");
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(excel.ownRows[0]!.cells.slice(2)).toMatchObject([
    { id: "reportsTo", value: "007" },
    { id: "influence", value: 3 },
  ]);
});

test("500 people and 5,000 entries with texts of all kinds: the first twenty are listed, the others counted, and the forms offer all of them", async () => {
  const texts = ["=1+1", "+cmd|' /C calc'!A0", "x".repeat(300), "\u202Eمرحبا", "👩🏽‍💼", "a\nb"];
  const { click, excel, user } = await openAlfa(CARD, {
    people: Array.from(
      { length: 500 },
      (_, i) =>
      // Each reports to the one before, the first to the last.
      named("Alfa", { name: `${texts[i % 6]} ${i}`, reportsTo: `${texts[(i + 499) % 6]} ${(i + 499) % 500}` }) // prettier-ignore
    ),
    log: Array.from({ length: 5000 }, (_, i) =>
      named("Alfa", { kind: "Question", subject: `${texts[i % 6]} ${i}`, due: texts[i % 6]! })
    ),
  });
  const people = account().getByRole("list", { name: "People" });
  expect(people.children).toHaveLength(20);
  expect(people.firstChild).toHaveTextContent("=1+1 0");
  expect(account().getByText("480 more on the sheet People.")).toBeVisible();
  expect(account().getByRole("list", { name: "Open in the log" }).children).toHaveLength(20);
  expect(account().getByText("4,980 more on the sheet Log.")).toBeVisible();
  await click("Add person");
  const fields = form("Add person");
  // And none of them.
  expect(within(fields.getByRole("combobox", { name: "Reports to" })).getAllByRole("option")).toHaveLength(501); // prettier-ignore
  const name = fields.getByRole("textbox", { name: "Name" });
  // As many letters as a cell holds.
  expect(name).toHaveAttribute("maxlength", "32767");
  await user.click(name);
  await user.paste(texts[1]!);
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(excel.ownRows[0]!.cells[1]).toMatchObject({ id: "name", value: texts[1] });
});

test("Card and Meeting brief open on the customer; one that was deleted is made first", async () => {
  const { click, excel, job, end } = await openAlfa();
  await click("Card");
  expect(excel.accountsShown).toEqual(["card: Alfa"]);
  excel.hasViews = false;
  await click("Meeting brief");
  expect(job.last).toMatchObject({ accounts: ["Alfa"] });
  excel.hasViews = true;
  const given = told();
  await end({ ...writtenEnd(given.result, { sheets: ["Segments"] }), told: given });
  await act(async () => undefined);
  expect(excel.accountsShown).toEqual(["card: Alfa", "brief: Alfa"]);
});
