import type { FilesAnswer, FilesRequest } from "../../../src/job/fileWorker/protocol";
import { type FilesScope, serveFiles } from "../../../src/job/fileWorker/serveFiles";
import type { WorkerLike } from "../../../src/worker/workerLike";

/** A worker as the platform makes one: all is cloned but files, which a browser hands over as they are; what is transferred is gone at the sender. */
export class FakeFileWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  onmessageerror: WorkerLike["onmessageerror"] = null;
  terminated = false;
  readonly answers: FilesAnswer["kind"][] = [];
  private readonly inside: FilesScope = {
    onmessage: null,
    postMessage: (answer, transfer = []) => {
      this.answers.push(answer.kind);
      const data = structuredClone(answer, { transfer: transfer as ArrayBuffer[] });
      if (!this.terminated)
        this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
    },
  };

  constructor() {
    setImmediate(() => serveFiles(this.inside));
  }

  postMessage(request: FilesRequest): void {
    const data = request.kind === "sales" ? withFiles(request) : structuredClone(request);
    setImmediate(() => this.inside.onmessage?.({ data }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

function withFiles(request: Extract<FilesRequest, { readonly kind: "sales" }>): FilesRequest {
  const { files, ...asked } = request.asked;
  return { ...request, asked: { ...structuredClone(asked), files } };
}
