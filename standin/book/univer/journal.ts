/** The undo stack: each entry takes back what one batch did, step by step from the last to the first. */
export interface Journal {
  readonly depth: number;
  /** How often it has been emptied. */
  readonly losses: number;
  readonly isRecording: boolean;
  begin(): void;
  end(mergeWithLast: boolean): void;
  /** @param takeBack undoes one change; what it changes itself is not recorded */
  note(takeBack: () => void): void;
  clear(): void;
  undo(): boolean;
}

export function createJournal(): Journal {
  let entries: (() => void)[][] = [];
  let open: (() => void)[] | undefined;
  let losses = 0;
  return {
    get depth() {
      return entries.length;
    },
    get losses() {
      return losses;
    },
    get isRecording() {
      return open !== undefined;
    },
    begin: () => {
      open = [];
    },
    end: (mergeWithLast) => {
      const steps = open ?? [];
      open = undefined;
      if (steps.length === 0) return;
      const last = entries.at(-1);
      if (mergeWithLast && last) last.push(...steps);
      else entries.push(steps);
    },
    note: (takeBack) => void open?.push(takeBack),
    clear: () => {
      losses += 1;
      entries = [];
      if (open) open = [];
    },
    undo: () => {
      const steps = entries.pop();
      if (!steps) return false;
      for (const step of steps.reverse()) step();
      return true;
    },
  };
}
