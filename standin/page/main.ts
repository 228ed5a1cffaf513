import type { Book } from "../book/book";
import { openBook } from "../book/univer/openBook";
import { createSaver } from "../book/createSaver";
import { startAddin, type Addin } from "./addin";
import { addinButtons } from "./addinButtons";
import { createChartLayer } from "./chartLayer";
import { chooseFile } from "./chooseFile";
import { createGrid, type Grid } from "./grid";
import { iconFaults } from "./iconFaults";
import { readManifest } from "./manifest/readManifest";
import { createMessages } from "./messages";
import { pageOptions } from "./options";
import { ownButtons } from "./ownButtons";
import { createPane } from "./pane";
import { requirementSets, unmet } from "./requirements";
import { createRibbon } from "./ribbon";
import { saveFile } from "./saveFile";
import { createStatusLine } from "./statusLine";
import { testDoor } from "./testDoor";
import { createTitleBar } from "./titleBar";
import { createUndoStack, type UndoStack } from "./undoStack";
import { WORDS } from "./words";
import { showFormulaHelp } from "./formulaHelp";
import { openFile } from "./openFile";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}

const options = pageOptions(location.search, navigator.languages);
let { language } = options;
let fileName = "Book1.xlsx";
let theme = options.theme;
let grid: Grid | undefined;
let book: Book | undefined;
let save: (() => Promise<Uint8Array>) | undefined;
let undoStack: UndoStack | undefined;
let addin: Addin | undefined;
let removeCharts: (() => void) | undefined;
let removeHelp: (() => void) | undefined;

const messages = createMessages(element("messages"));
const ribbon = createRibbon(element("ribbon-tabs"), element("ribbon-sections"));
const status = createStatusLine(element("status-line"));
const pane = createPane(element("pane"));
const titleBar = createTitleBar(element("title-bar"), options, {
  undo: () => void undoStack?.undo(),
  changeLanguage: (chosen) => {
    language = chosen;
    void start();
  },
  changeTheme: (chosen) => {
    theme = chosen;
    showTheme();
  },
});

function showTheme(): void {
  document.documentElement.dataset["theme"] = theme;
  grid?.setDark(theme === "dark");
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Opens a workbook's file in place of the one that is open; the add-in starts anew with it, as in Excel. */
async function open(name: string, bytes: Uint8Array): Promise<void> {
  messages.clear("file");
  let opened: Awaited<ReturnType<typeof openFile>>;
  const id = (await fetchManifest()).manifest?.id ?? "";
  try {
    opened = await openFile(name, bytes, id);
  } catch (error) {
    return messages.show("file", `${name} cannot be opened: ${said(error)}`);
  }
  addin?.close();
  addin = undefined;
  removeCharts?.();
  book?.dispose();
  grid = createGrid(element("grid"), language, theme === "dark");
  // A workbook with macros is none without them: Excel refuses it under the other name.
  fileName = name.replace(/\.(?!xlsm$)\w+$/i, ".xlsx");
  book = openBook(grid, opened.model, fileName);
  removeCharts = createChartLayer(element("charts"), grid, book);
  save = createSaver(book, opened, id, () => (addin?.host.functions ?? []).map(({ name }) => name));
  undoStack = createUndoStack(
    grid,
    book,
    async () => addin?.host.undo(),
    (possible) => titleBar.setUndo(possible)
  );
  await start();
}

function drawRibbon(sections: Parameters<typeof ribbon.draw>[0]): void {
  return ribbon.draw([
    ownButtons(
      WORDS[language],
      async () => {
        const file = await chooseFile();
        if (file !== undefined) await open(file.name, new Uint8Array(await file.arrayBuffer()));
      },
      async () => {
        if (save !== undefined) saveFile(await save(), fileName);
      }
    ),
    ...sections,
  ]);
}

async function fetchManifest(): Promise<ReturnType<typeof readManifest>> {
  const answer = await fetch("/manifest.xml");
  return readManifest(answer.ok ? await answer.text() : "", language);
}

/** Reads the manifest and starts the add-in in the language that is chosen. */
async function start(): Promise<void> {
  if (book === undefined || undoStack === undefined) return;
  addin?.close();
  addin = undefined;
  messages.clear("addin");
  const problem = (sentence: string): void => messages.show("addin", sentence);
  const spoken = WORDS[language];
  document.documentElement.lang = language;
  titleBar.speak(spoken);
  titleBar.setFileName(fileName);
  pane.nameClose(spoken.closePane);

  const { manifest, problems } = await fetchManifest();
  problems.forEach(problem);
  const lacking = unmet(manifest?.requires ?? [], requirementSets(options.api));
  if (lacking.length > 0) {
    const sets = lacking.map(({ name, version }) => `${name} ${version}`).join(", ");
    problem(
      `Excel would not show this add-in here: it asks for ${sets}, and an Excel with ExcelApi ${options.api} is played.`
    );
  }
  if (manifest === undefined || lacking.length > 0) {
    pane.hide();
    return drawRibbon([]);
  }

  const started = startAddin(manifest, book, {
    pane,
    language,
    api: options.api,
    platform: options.platform,
    problem,
    record: undoStack.record,
    worked: (working, traffic) => status.show(spoken, working, traffic),
  });
  addin = started;
  removeHelp?.();
  if (grid) removeHelp = showFormulaHelp(element("formula-help"), grid, book, started.host);
  drawRibbon(addinButtons(manifest, spoken, (control) => started.press(control)));
  status.show(spoken, false, started.host.traffic);
  pane.show();
  const icons = manifest.tabs.flatMap((tab) =>
    tab.groups.flatMap((group) => group.controls.map((control) => control.icons))
  );
  for (const faults of await Promise.all(icons.map(iconFaults))) faults.forEach(problem);
}

showTheme();
testDoor({
  book: () => book,
  grid: () => grid,
  host: () => addin?.host,
  undo: async () => undoStack?.undo(),
  save: async () => {
    if (save === undefined) throw new Error("No workbook is open yet.");
    return save();
  },
  click: (id) =>
    document.querySelector<HTMLButtonElement>(`[data-control="${CSS.escape(id)}"]`)?.click(),
});

if (options.workbook === undefined) {
  await open("Book1.xlsx", new Uint8Array());
} else {
  const answer = await fetch(options.workbook);
  const name = decodeURIComponent(options.workbook.split("/").at(-1) ?? "Book1.xlsx");
  if (answer.ok) await open(name, new Uint8Array(await answer.arrayBuffer()));
  else
    messages.show(
      "file",
      `${options.workbook} cannot be opened: the server answers ${answer.status}.`
    );
}
