import type { Budget } from "../budget";
import { isRefused } from "./isRefused";

/**
 * Does something that Excel may refuse while the connection and the workbook are all right.
 * @param queue queues it
 * @returns false where Excel refuses
 */
export async function isDone(budget: Budget, queue: () => void): Promise<boolean> {
  try {
    await budget.alone(async (own) => {
      queue();
      await own.flush();
    });
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return false;
  }
}
