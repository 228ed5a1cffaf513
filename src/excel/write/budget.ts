import { REQUEST_BYTES } from "../limits";
import { SharedRequests, type Works } from "./sharedRequests";

/** Office.js splits a matrix into sets of 1,500 cells, each with three range objects. */
const SPLIT_CELLS = 1_500;
const SPLIT_BYTES = 700;
/** One call or property on a range: object paths and the action, measured at 300 to 600 bytes. */
export const CALL_BYTES = 600;

/** Sends what is queued before a request would grow too large. */
export class Budget {
  private spent = 0;
  private readonly requests = new SharedRequests(
    () => this.send(),
    () => this.spent > 0
  );

  constructor(private readonly context: Excel.RequestContext) {}

  /** Makes room for a call of so many bytes; sends what is queued where they would not fit. */
  async room(bytes: number): Promise<void> {
    // What others queue in between takes room too.
    while (this.spent > 0 && this.spent + bytes > REQUEST_BYTES) await this.flush();
    this.spent += bytes;
  }

  /** Sends what is queued. */
  flush(): Promise<void> {
    return this.requests.flush();
  }

  /**
   * Sends what is queued, then asks in a request that writes nothing: where Excel refuses its answer for its size, nothing is half-done.
   * @param load queues what is to be loaded; called again where others asked for much at the same time
   */
  ask(load: () => void): Promise<void> {
    return this.requests.ask(load);
  }

  /** Sends what is queued, then does what Excel may refuse, in requests of its own: what others do does not fail with it. */
  alone(work: (budget: Budget) => Promise<void>): Promise<void> {
    return this.requests.alone(() => work(new Budget(this.context)));
  }

  /**
   * Does several things side by side, in requests that they share: one is sent when each waits for an answer. After the first failure none goes on.
   * @returns what each gives, in their order
   */
  together<T extends readonly unknown[]>(works: Works<T>): Promise<T> {
    return this.requests.together(works);
  }

  private async send(): Promise<void> {
    this.spent = 0;
    // Formulas are calculated once a request, not after each of its calls.
    this.context.workbook.application.suspendApiCalculationUntilNextSync();
    await this.context.sync();
  }

  /** How many rows of a matrix fit into what is left (at least one), given their bytes one by one. */
  rowsThatFit(
    rowBytes: (row: number) => number,
    from: number,
    to: number,
    columns: number
  ): number {
    let bytes = this.spent + matrixBytes(0);
    const split = matrixBytes(columns) - matrixBytes(0);
    let row = from;
    for (; row < to; row += 1) {
      bytes += rowBytes(row) + split;
      if (bytes > REQUEST_BYTES && row > from) break;
    }
    return row - from;
  }
}

/** What writing a matrix of so many cells takes beside the cells themselves. */
export function matrixBytes(cells: number): number {
  return CALL_BYTES + (cells / SPLIT_CELLS) * SPLIT_BYTES;
}

const encoder = new TextEncoder();

/** Bytes of a cell in a request: its JSON, with the quotes of a text escaped once more. */
export function cellBytes(value: string | number | boolean | null): number {
  if (typeof value !== "string") return String(value).length + 1;
  // Latin texts need no encoder.
  for (let i = 0; i < value.length; i += 1)
    if (value.charCodeAt(i) > 126) return encoder.encode(value).length + 5;
  return value.length + 5;
}
