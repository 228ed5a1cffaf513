import type { Job, JobEnd, JobEvent, JobRequest } from "../../src/job/job";

/** A job that does what the test says, step by step. */
export class FakeJob {
  readonly requests: JobRequest[] = [];
  private finish: ((end: JobEnd) => void) | undefined;
  private crash: ((error: unknown) => void) | undefined;

  readonly run: Job = (request) => {
    this.requests.push(request);
    return new Promise<JobEnd>((resolve, reject) => {
      this.finish = resolve;
      this.crash = reject;
      request.signal.addEventListener("abort", () => resolve({ kind: "cancelled" }));
    });
  };

  get last(): JobRequest {
    const request = this.requests.at(-1);
    if (request === undefined) throw new Error("The job was not run.");
    return request;
  }

  get isRunning(): boolean {
    return this.finish !== undefined;
  }

  tell(event: JobEvent): void {
    this.last.onEvent(event);
  }

  end(end: JobEnd): void {
    this.finish?.(end);
    this.finish = undefined;
  }

  fail(error: unknown): void {
    this.crash?.(error);
  }
}
