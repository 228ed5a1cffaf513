import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Book } from "../book/book";
import type { Grid } from "./grid";

/** One undo for what the user types and what the add-in writes, in the order in which it happened. */
export interface UndoStack {
  /** Runs a batch, which becomes one entry where it changed something. */
  record<Result>(batch: () => Promise<Result>): Promise<Result>;
  /** Takes the last entry back, as Ctrl+Z in the grid does. */
  undo(): Promise<void>;
}

const TAKE_BACK_ID = "standin.mutation.take-back";

/**
 * @param takeBack takes back the last batch; the workbook keeps what was there before it
 * @param changed told whether there is something to undo
 */
export function createUndoStack(
  { univer, api }: Grid,
  book: Book,
  takeBack: () => Promise<unknown>,
  changed: (possible: boolean) => void
): UndoStack {
  const injector = univer.__getInjector();
  const stack = injector.get(IUndoRedoService);
  const unitID = api.getActiveWorkbook()?.getId() ?? "";
  let takingBack: Promise<unknown> = Promise.resolve();
  let batches = 0;

  injector.get(ICommandService).registerCommand({
    id: TAKE_BACK_ID,
    type: CommandType.MUTATION,
    handler: () => {
      takingBack = takeBack();
      return true;
    },
  });
  // Some of the workbook's changes are made by Univer's own commands. They are part of the batch's entry, not entries themselves.
  const push = stack.pushUndoRedo.bind(stack);
  stack.pushUndoRedo = (item) => {
    if (batches === 0) push(item);
  };
  stack.undoRedoStatus$.subscribe(({ undos }) => changed(undos > 0));

  return {
    record: async (batch) => {
      batches += 1;
      const before = book.undoDepth;
      try {
        return await batch();
      } finally {
        batches -= 1;
        if (book.undoDepth < before) stack.clearUndoRedo(unitID);
        if (book.undoDepth > before) {
          push({ unitID, undoMutations: [{ id: TAKE_BACK_ID, params: {} }], redoMutations: [] });
        }
      }
    },
    undo: async () => {
      await api.undo();
      await takingBack;
    },
  };
}
