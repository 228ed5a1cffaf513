import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { JobEnd } from "../../../src/job/job";
import { createWords } from "../../../src/taskpane/look/createWords";
import { Pane } from "../../../src/taskpane/Pane";
import { View } from "../../../src/taskpane/View";
import { createSession, type Session, type Workbook } from "../../../src/taskpane/state/session";
import { createStore, type Store } from "../../../src/taskpane/state/store";
import { FakeJob } from "../../taskpane/fakeJob";
import { sampleAccount, sampleAnalysis, sampleHistory } from "./sample";
import { FILES, OF_FILES, screensIn } from "./screens";

/** The pane alone in a page, without Excel: what it shows and how its runs end is said from outside. */
export interface PaneDoor {
  readonly screensIn: typeof screensIn;
  /** A new pane on a screen. */
  show(screen: string, language: string): void;
  readonly job: FakeJob;
  /** That of the pane that is shown. */
  session: Session | undefined;
}

declare const window: Window & { paneDoor: PaneDoor };

Object.assign(globalThis, {
  Office: {
    context: {
      requirements: { isSetSupported: () => true },
      // An Excel that is as dark as the system.
      get officeTheme() {
        const dark = matchMedia("(prefers-color-scheme: dark)").matches;
        return { bodyBackgroundColor: dark ? "#262626" : "#ffffff" };
      },
    },
  },
});

/** In the language of the pane that is shown. */
let account = sampleAccount("en-US");

const excel: Workbook = {
  findResult: async () => undefined,
  findResults: async () => ({ sheets: ["Segments"], adjacent: [], typed: 0, joins: 0 }),
  listForFiles: async () => undefined,
  removeResults: async () => undefined,
  showCell: async () => undefined,
  showRows: async () => undefined,
  readTyped: async () => ({ classByHand: "", owner: "Олександра Вишневецька", note: "" }),
  writeTyped: async () => undefined,
  readAccount: async (customer) => account(customer),
  addOwnRow: async ({ sheet }) => `'${sheet}'!A6`,
  typeOnCard: async () => {
    throw new Error("AH6");
  },
  showAccount: async () => true,
  readListPlace: async () => ({
    sheet: "Продажі 2023–2025",
    address: "'Продажі 2023–2025'!A1:F778",
    row: 0,
    column: 0,
    rows: 778,
  }),
  insertFormula: async () => ({ cell: "Аркуш1!B2", area: "Аркуш1!B2:N92" }),
  freezeFormulas: async () => ({
    cells: ["Аркуш1!B2:N92"],
    formulas: 1,
    left: [
      { cell: "Аркуш1!R2", why: "noResult" },
      { cell: "Аркуш1!R99", why: "rowsHidden" },
    ],
    keeping: "notes",
    isOneUndo: true,
  }),
  watchResults: async () => async () => undefined,
};
/** What a run on files ends with stands beside the way back to them. */
function storeOn(name: string, language: string): Store {
  const screen = screensIn(language)[name];
  if (!OF_FILES.has(name)) return createStore(screen);
  const store = createStore();
  store.dispatch({ kind: "files", files: FILES });
  store.dispatch(screen as JobEnd);
  return store;
}

const root = createRoot(document.getElementById("container")!);
let shown = 0;

window.paneDoor = {
  screensIn,
  job: new FakeJob(),
  session: undefined,
  show: (screen, language) => {
    account = sampleAccount(language);
    const store = storeOn(screen, language);
    const session = createSession({
      store,
      now: () => new Date(2026, 5, 8),
      job: window.paneDoor.job.run,
      excel,
      history: sampleHistory,
      classify: async (settings) => sampleAnalysis(settings),
      failed: (error) => ({ code: "failed", sentence: String(error), next: "" }),
    });
    window.paneDoor.session = session;
    const words = createWords(language);
    const pane = (
      <Pane
        key={(shown += 1)}
        store={store}
        // Also of a customer of a result that no run has given.
        session={{ ...session, history: sampleHistory }}
        words={words}
        rest={{ words, View }}
      />
    );
    // What is looked at next is not the pane before.
    flushSync(() => root.render(pane));
  },
};
