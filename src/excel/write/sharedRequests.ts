import { isTooLarge } from "../isTooLarge";

/** What a piece of work waits for. */
type Step =
  | { readonly kind: "flush" }
  | { readonly kind: "ask"; readonly load: () => void }
  | { readonly kind: "alone"; readonly work: () => Promise<void> };

interface Waiting {
  readonly step: Step;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Pieces of work, each with what it gives. */
export type Works<T extends readonly unknown[]> = {
  readonly [K in keyof T]: () => Promise<T[K]>;
};

interface Failure {
  readonly error: unknown;
}

/** Pieces of work that go on side by side share their requests: one is sent when each of them waits for an answer. Work on its own is sent for at once. */
export class SharedRequests {
  /** Pieces of work that do not wait. */
  private busy = 1;
  private waiting: Waiting[] = [];
  private failure: Failure | undefined;

  /**
   * @param send sends what is queued
   * @param isQueued whether there is anything to send
   */
  constructor(
    private readonly send: () => Promise<void>,
    private readonly isQueued: () => boolean
  ) {}

  flush(): Promise<void> {
    return this.wait({ kind: "flush" });
  }

  ask(load: () => void): Promise<void> {
    return this.wait({ kind: "ask", load });
  }

  alone(work: () => Promise<void>): Promise<void> {
    return this.wait({ kind: "alone", work });
  }

  async together<T extends readonly unknown[]>(works: Works<T>): Promise<T> {
    if (works.length === 0) return [] as unknown as T;
    this.busy += works.length - 1;
    let open = works.length;
    const end = (): void => {
      open -= 1;
      // The place of the last one is taken by who called.
      if (open > 0) this.leave();
    };
    const ends = await Promise.allSettled(works.map((work) => this.joined(work, end)));
    if (this.failure !== undefined) throw this.failure.error;
    return ends.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T;
  }

  private async joined<T>(work: () => Promise<T>, end: () => void): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.failure ??= { error };
      throw error;
    } finally {
      end();
    }
  }

  private wait(step: Step): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ step, resolve, reject });
      this.leave();
    });
  }

  private leave(): void {
    this.busy -= 1;
    if (this.busy === 0 && this.waiting.length > 0) void this.meet();
  }

  /** All wait: what they wait for is done, and then all go on. */
  private async meet(): Promise<void> {
    const met = this.waiting;
    this.waiting = [];
    const failures = await this.failuresOf(met);
    this.busy = met.length;
    for (const one of met) {
      const failure = failures.get(one);
      if (failure === undefined) one.resolve();
      else one.reject(failure.error);
    }
  }

  private async failuresOf(met: readonly Waiting[]): Promise<ReadonlyMap<Waiting, Failure>> {
    const isWaited = this.isQueued() || met.some(({ step }) => step.kind === "flush");
    const failure = this.failure ?? (isWaited ? await failureOf(this.send) : undefined);
    if (failure !== undefined) return new Map(met.map((one) => [one, failure]));
    const failures = new Map<Waiting, Failure>();
    const tell = (some: readonly Waiting[], failed: Failure | undefined): void => {
      if (failed !== undefined) for (const one of some) failures.set(one, failed);
    };
    const asking = met.filter(({ step }) => step.kind === "ask");
    const tooMuch = asking.length > 0 ? await failureOf(() => this.askFor(asking)) : undefined;
    if (asking.length > 1 && isTooLarge(tooMuch?.error))
      for (const one of asking) tell([one], await failureOf(() => this.askFor([one])));
    else tell(asking, tooMuch);
    for (const one of met)
      if (one.step.kind === "alone") tell([one], await failureOf(one.step.work));
    return failures;
  }

  private askFor(some: readonly Waiting[]): Promise<void> {
    for (const { step } of some) if (step.kind === "ask") step.load();
    return this.send();
  }
}

async function failureOf(work: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return { error };
  }
}
