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
      batches += 1;
      takingBack = takeBack().finally(() => (batches -= 1));
      return true;
    },
  });
  // Some of the workbook's changes, and of what takes them back, are made by Univer's own commands: part of the batch's entry, not entries themselves.
  const push = stack.pushUndoRedo.bind(stack);
  const pushUndoRedo: typeof push = (item) => {
    if (batches === 0) push(item);
  };
  stack.pushUndoRedo = pushUndoRedo;
  // Univer hands the service out behind a proxy, which has by now remembered the method that it first read.
  Object.defineProperty(stack, "pushUndoRedo", { value: pushUndoRedo });
  stack.undoRedoStatus$.subscribe(({ undos }) => changed(undos > 0));

  return {
    record: async (batch) => {
      batches += 1;
      const before = book.undoDepth;
      const losses = book.undoLosses;
      try {
        return await batch();
      } finally {
        batches -= 1;
        // What Excel cannot undo takes what the user typed with it.
        const isLost = book.undoLosses > losses;
        if (isLost) stack.clearUndoRedo(unitID);
        if (book.undoDepth > (isLost ? 0 : before)) {
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
