import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  TriggerCalculationController,
} from "../engines/univer";
import type { BookContext } from "./bookContext";

/** Of Univer's, not for others: what the calculation is of. */
interface Trigger {
  readonly _executingDirtyData: object;
}

/**
 * What is changed while Univer calculates stops the calculation, which then begins anew with that. One that was about to end does not stop any more: Univer forgets
 * what was changed, which is calculated here.
 */
export function keepDirty({ injector }: BookContext): () => void {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  let asked: object | undefined;
  const subscription = commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStopMutation.id) asked = { ...trigger._executingDirtyData };
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState: end } = params as { readonly functionsExecutedState?: number };
    if (end === undefined) return;
    const forgotten = end === STOPPED ? undefined : asked;
    asked = undefined;
    if (forgotten !== undefined)
      commands.syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], ...forgotten },
        { onlyLocal: true }
      );
  });
  return () => subscription.dispose();
}

/** Univer's FormulaExecutedStateType. */
const STOPPED = 1;
