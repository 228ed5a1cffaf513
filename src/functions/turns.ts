/** Milliseconds of work after which the page may answer. */
const LONGEST = 30;

/** The work of a call, cut so that the page answers meanwhile, and left off where nobody waits for it any more. */
export class Turns {
  private begun = Date.now();

  /** @param isWanted whether somebody still waits for the result */
  constructor(private readonly isWanted: () => boolean) {}

  /** @throws Cancelled */
  async next(): Promise<void> {
    if (Date.now() - this.begun >= LONGEST) {
      await newTask();
      this.begun = Date.now();
    }
    if (!this.isWanted()) throw new Cancelled();
  }
}

/** Nobody waits for the result any more: not a fault, and not shown. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** A message, not a timer: a page that is not in front is given one timer a second. */
function newTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const begun = new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
  });
  port2.postMessage(undefined);
  return begun.then(() => port1.close());
}
