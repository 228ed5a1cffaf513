/** Card, Meeting brief and Cards of the five key accounts of Northwind, and the page of a manager, printed by LibreOffice, which shares no code with this project: a page each, in four languages. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { wordingFor } from "../../src/wording/wordingFor";
import type { Value } from "../cases/case";
import { type Workbook, workbookOf } from "../excel/office";
import { onlySheets } from "../onlySheets";
import { openExcel } from "../openExcel";
import { sampleOf } from "../sample";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-pages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG =
  "Delivery twice a week before seven in the morning, one person to talk to, and smaller packages of cheese for the pubs. ".repeat(
    3
  );

/** Fills in the first account as somebody diligent would; of the others there are a person and an entry at most. */
async function fill(book: Workbook, language: string, names: readonly string[]): Promise<void> {
  const { accounts, accountWork, sheets } = wordingFor(language).messages;
  const { roles, attitudes } = accountWork.people;
  const { kinds, results } = accountWork.log;
  const [first = "", second = ""] = names;
  await book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Accounts");
    for (const [id, text] of [
      ["description", LONG],
      ["needs", LONG],
      ["strategy", "Hold, and grow beverages."],
      ["riskConflict", 2],
    ] as const)
      columns.getItem(accounts.columns[id]).getDataBodyRange().getCell(0, 0).values = [[text]];
    await context.sync();
  });
  const people: Value[][] = [
    [first, "Horst Kloss", "Managing director", "", roles.decides, 3, attitudes.neutral],
    [first, "Anna Weber", "Buyer", "Petra Klein", roles.uses, 2, attitudes.for],
    [first, "Petra Klein", "Head of purchasing", "Horst Kloss", roles.pays, 3, attitudes.against],
    [second, "Roland Mendel", "Sales manager", "", roles.influences, 1, attitudes.unknown],
  ];
  await book.write(`${sheets.names.people}!A6:G9`, people);
  const log: Value[][] = [
    [first, "2026-03-01", kinds.tender, "Beverages", "", 48000, results.won, "service"],
    [first, "2026-03-02", kinds.tender, "Cheese", "", 12000, results.lost, "price"],
    [first, "2026-03-03", kinds.tender, "Bread", "", 9000, results.lost, "price"],
    [first, "2026-03-04", kinds.competitor, "Teahouse, whole range", 3, "", "", ""],
    [first, "2026-03-05", kinds.offer, "Standing order", "", "", "", ""],
    [first, "2026-03-06", kinds.complaint, "Two pallets were warm", "", "", "", ""],
    [first, "2026-03-07", kinds.question, "Who plans the new depot?", "", "", "", ""],
    [second, "2026-03-08", kinds.task, "Send samples", "", "", "", ""],
  ];
  await book.write(`${sheets.names.log}!A6:H13`, log);
}

/** The pages of each workbook, as texts. */
function pages(files: readonly string[]): readonly (readonly string[])[] {
  execFileSync("soffice", [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, ...files,
  ], { stdio: "ignore" }); // prettier-ignore
  return files.map((file) => {
    const pdf = file.replace(/xlsx$/, "pdf");
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1).map(squeezed);
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ");

// The longest words first: these, and the first and the last account, are what is not left to the long tests.
const LANGUAGES = sampleOf(["uk-UA", "en-US", "ru-RU", "th-TH"], 1);
const PLACES = sampleOf([0, 1, 2, 3, 4], 2);

test.each(LANGUAGES)(
  "Card, Meeting brief and Manager in %s: a page each, for whoever is picked; Cards: a page for each account",
  async (language) => {
    const { messages } = wordingFor(language);
    const words = messages.accountViews;
    const { card, brief } = messages.sheets.names;
    const prepared = words.prepared.split("{day}")[0]!.trim();
    const bytes = readFileSync("assets/examples/northwind-sales.xlsx");
    const book = workbookOf(await openExcel({ bytes, locale: language }));
    try {
      const run = { address: "Sales!A1:H2156", language, settings: onlySheets() };
      expect((await book.run({ ...run, accounts: "key" })).kind).toBe("written");
      const names = (await book.values(`${messages.sheets.names.accounts}!A6:A10`)).map(([name]) => String(name)); // prettier-ignore
      await fill(book, language, names);
      expect((await book.run({ ...run, cards: true })).kind).toBe("written");
      const files: string[] = [];
      for (const place of PLACES) {
        for (const view of [card, brief]) await book.write(`'${view}'!B1`, [[names[place]!]]);
        files.push(path.join(folder, `${language}-${place}.xlsx`));
        writeFileSync(files.at(-1)!, await book.save());
      }
      for (const [i, all] of pages(files).entries()) {
        const place = PLACES[i]!;
        const name = names[place]!;
        // Titles stand on these alone. The first two follow each other, and the others are the last: none has a second page.
        const titled = all.flatMap((text, page) => (text.includes(prepared) ? [page] : []));
        expect(titled).toEqual([
          ...[titled[0], titled[0]! + 1],
          ...Array.from(
            { length: 1 + names.length },
            (_, one) => all.length - 1 - names.length + one
          ),
        ]);
        const [cardPage = "", briefPage = "", managerPage = "", ...cards] = titled.map((page) => all[page]!); // prettier-ignore
        names.forEach((one, at) => expect(cards[at]).toContain(one));
        for (const text of [
          "└ Petra Klein",
          "2: price (2)",
          "Two pallets were warm",
          "cheese for the pubs",
        ])
          // prettier-ignore
          expect(cards.map((page) => page.includes(text))).toEqual(names.map((_, at) => at === 0));
        const { view } = messages.managers;
        // From the title to the last heading.
        for (const text of [name, words.dossier, words.map, words.tenders, words.competitors])
          expect(cardPage).toContain(text);
        for (const text of [name, words.hints, words.meet, words.asked, words.notes])
          expect(briefPage).toContain(text);
        for (const text of [words.figures, view.study, view.profile, view.functions, view.cells])
          expect(managerPage).toContain(text);
        const isFirst = place === 0;
        for (const text of [
          "Horst Kloss",
          "└ Petra Klein",
          "2: price (2)",
          "Two pallets were warm",
        ])
          // prettier-ignore
          expect(cardPage.includes(text)).toBe(isFirst);
        expect(briefPage.includes("Who plans the new depot?")).toBe(isFirst);
        if (isFirst) for (const page of [cardPage, briefPage]) expect(page).toContain("cheese for the pubs"); // prettier-ignore
      }
    } finally {
      book.close();
    }
  }
);
