import type { Book } from "../book/book";
import { createHost } from "../host/createHost";
import type { Platform } from "../class/undoSupport";
import type { Host, Traffic } from "../host/host";
import { createPressQueue } from "../host/pressQueue";
import { addNotes } from "../office/addNotes";
import { groupOf, markUndoGroups } from "../office/undoGroupMark";
import type { BatchError } from "../protocol/batch";
import { EVENT_CATEGORY } from "../protocol/eventType";
import type { HostMessage } from "../protocol/hostMessage";
import { appContext } from "./appContext";
import { openBridge } from "./bridge";
import { functionSignatures } from "./functionSignatures";
import type { Manifest, RibbonControl } from "./manifest/manifest";
import type { Language } from "./options";
import type { Pane } from "./pane";
import { requirementSets } from "./requirements";
import type { UndoStack } from "./undoStack";

/** The add-in at work on a workbook: its page in the pane, Excel's side of the conversation behind it. */
export interface Addin {
  readonly host: Host;
  /** What a click on one of its buttons does. */
  press(control: RibbonControl): void;
  close(): void;
}

interface AddinPlace {
  readonly pane: Pane;
  readonly language: Language;
  /** The newest ExcelApi requirement set that is played. */
  readonly api: string;
  readonly platform: Platform;
  /** A sentence for the user: what went wrong between add-in and workbook. */
  problem(sentence: string): void;
  /** Runs a batch so that it can be undone. */
  readonly record: UndoStack["record"];
  /** A batch begins or has ended, or a command. */
  worked(working: boolean, traffic: Traffic): void;
}

/** Behind Office.addin.onVisibilityModeChanged. */
const VISIBILITY_CHANGED = 65_539;

function generalException(text: string): BatchError {
  return {
    Code: "GeneralException",
    Message: `standin: ${text}`,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 500,
  };
}

/** Loads an add-in and connects it to a workbook. */
export function startAddin(manifest: Manifest, book: Book, place: AddinPlace): Addin {
  const host = createHost(book, {
    apiSet: place.api,
    platform: place.platform,
    locale: place.language,
    pane: place.pane,
  });
  const commands = new Map<string, string>();
  let running = 0;
  let isMarked = false;
  const told = (change: 1 | -1): void => {
    running += change;
    place.worked(running > 0, host.traffic);
  };

  const { window, conversation } = place.pane.load(manifest.pane, manifest.name, place.language);
  const bridge = openBridge(window, conversation, {
    appContext: () => appContext(place.language, requirementSets(place.api)),
    execute: async (body, flags, label) => {
      // Found by its first request of all: the library loads the part for Excel late.
      if (!isMarked && window.Excel) {
        markUndoGroups(window.Excel);
        addNotes(window.Excel, window.OfficeExtension!);
        isMarked = true;
      }
      told(1);
      try {
        return await place.record(() => host.execute(body, flags, groupOf(label)));
      } catch (error) {
        // A fault of the stand-in itself. Unanswered, it would leave the add-in waiting for ever.
        const text = error instanceof Error ? error.message : String(error);
        place.problem(`The stand-in failed: ${text}`);
        return {
          kind: "done",
          result: JSON.stringify({ Results: [], Error: generalException(text) }),
        };
      } finally {
        told(-1);
      }
    },
    commandCompleted: (id, status) => {
      if (status !== 0) {
        place.problem(
          `The manifest's button "${id}" runs "${commands.get(id)}", but the add-in has no action of that name.`
        );
      }
      if (commands.delete(id)) told(-1);
      presses.completed();
    },
    unknown: (what) =>
      place.problem(`The add-in asked for ${what}, which the stand-in does not know.`),
  });
  const tell = (message: HostMessage): void =>
    bridge.send("richApiMessage", { ArrayData: [message] });
  const tellVisibility = (visible: boolean): void => {
    const state = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    tell([EVENT_CATEGORY, VISIBILITY_CHANGED, "", state, 0, false]);
  };
  const presses = createPressQueue<{ readonly id: string; readonly functionName: string }>(
    ({ id, functionName }) => {
      if (!commands.has(id)) told(1);
      commands.set(id, functionName);
      bridge.send("appCommandInvoked", {
        0: id,
        1: functionName,
        2: JSON.stringify({ source: { id } }),
      });
    }
  );
  const deaf = [host.onMessage(tell), place.pane.onVisible(tellVisibility)];
  if (manifest.functions !== undefined) {
    functionSignatures(manifest.functions).then(
      (functions) => host.registerFunctions(functions),
      (error: unknown) => place.problem(error instanceof Error ? error.message : String(error))
    );
  }

  return {
    host,
    press: ({ id, action }) => {
      if (action.kind === "pane") return place.pane.show();
      presses.press({ id, functionName: action.functionName });
    },
    close: () => {
      for (const stop of deaf) stop();
      bridge.close();
    },
  };
}
