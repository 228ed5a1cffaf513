import { serve, type WorkerScope } from "../../src/worker/serve";
import type { WorkerAnswer, WorkerRequest } from "../../src/worker/protocol";
import type { WorkerLike } from "../../src/worker/workerLike";

/**
 * A worker as the platform makes one: messages are cloned, transferred buffers are detached at the sender, and answers
 * come later. `hold` keeps answers back until `release`.
 */
export class FakeWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  onmessageerror: WorkerLike["onmessageerror"] = null;
  terminated = false;
  private failed = false;
  hold = false;
  readonly requests: WorkerRequest[] = [];
  private readonly held: WorkerAnswer[] = [];
  private readonly inside: WorkerScope;

  constructor() {
    this.inside = {
      onmessage: null,
      postMessage: (answer) => {
        const copy = structuredClone(answer);
        if (this.hold) this.held.push(copy);
        else this.deliver(copy);
      },
    };
    setImmediate(() => {
      if (!this.failed) serve(this.inside);
    });
  }

  postMessage(
    request: WorkerRequest,
    transfer?: Transferable[] | StructuredSerializeOptions
  ): void {
    const data = structuredClone(request, { transfer: transfer as ArrayBuffer[] });
    this.requests.push(data);
    setImmediate(() => {
      if (!this.terminated) this.inside.onmessage?.({ data } as MessageEvent<WorkerRequest>);
    });
  }

  release(): void {
    for (const answer of this.held.splice(0)) this.deliver(answer);
  }

  /** Before it is ready: it cannot be loaded. */
  fail(message: string): void {
    this.failed = true;
    this.onerror?.call(this as unknown as Worker, { message } as ErrorEvent);
  }

  terminate(): void {
    this.terminated = true;
  }

  private deliver(data: WorkerAnswer): void {
    if (!this.terminated)
      this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent<WorkerAnswer>);
  }
}
