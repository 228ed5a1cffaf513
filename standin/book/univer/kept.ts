import type { Journal } from "./journal";

/** Something about a sheet that Univer does not know: it is kept here, and undone like all else. */
export class Kept<Value> {
  constructor(
    private readonly journal: Journal,
    private current: Value,
    /** Told of every change, undoing included. */
    private readonly changed: () => void = () => undefined
  ) {}

  get value(): Value {
    return this.current;
  }
  set value(value: Value) {
    const before = this.current;
    this.journal.note(() => this.put(before));
    this.put(value);
  }

  /** Follows what is noted elsewhere: rows that were put in or taken out. */
  put(value: Value): void {
    this.current = value;
    this.changed();
  }
}
