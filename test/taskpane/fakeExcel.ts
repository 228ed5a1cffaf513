import type { Workbook } from "../../src/taskpane/state/session";

/** A workbook that notes what is asked of it; `tell` says whether the results still stand. */
export class FakeExcel implements Workbook {
  readonly shown: string[] = [];
  removed = 0;
  watches = 0;
  tell: (stands: boolean) => void = () => undefined;
  /** Thrown by the next call. */
  refusal: Error | undefined;

  findResults: Workbook["findResults"] = async () => {
    this.refuse();
    return { sheets: ["Segments", "Runs"], adjacent: ["Sales!D1:G9"], typed: 0, joins: 0 };
  };

  removeResults = async (): Promise<void> => {
    this.refuse();
    this.removed += 1;
  };

  showCell = async (address: string): Promise<void> => {
    this.refuse();
    this.shown.push(address);
  };

  watchResults: Workbook["watchResults"] = async (tell) => {
    this.watches += 1;
    this.tell = tell;
    return async () => {
      this.watches -= 1;
    };
  };

  private refuse(): void {
    if (this.refusal !== undefined) throw this.refusal;
  }
}
