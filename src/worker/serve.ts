import { Analyser } from "./analyser";
import { warmUp } from "./warmUp";
import { failureOf } from "./failure";
import type { WorkerAnswer, WorkerRequest } from "./protocol";

/** What a worker's global scope has, as far as it is used here. */
export interface WorkerScope {
  onmessage: ((event: Pick<MessageEvent<WorkerRequest>, "data">) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

/** Says that it is there, and answers requests. */
export function serve(scope: WorkerScope): void {
  const analyser = new Analyser();
  scope.onmessage = ({ data: request }) => {
    if (request.kind === "warmUp") warmUp();
    else scope.postMessage(answer(analyser, request));
  };
  scope.postMessage({ id: 0, kind: "ready" });
}

function answer(
  analyser: Analyser,
  request: Exclude<WorkerRequest, { readonly kind: "warmUp" }>
): WorkerAnswer {
  const { id } = request;
  try {
    // Copied, not transferred: the next answer shares columns with this one.
    switch (request.kind) {
      case "load":
        return { id, kind: "analysis", analysis: analyser.load(request.sales, request.settings) };
      case "update":
        return { id, kind: "analysis", analysis: analyser.update(request.settings) };
      case "review":
        return { id, kind: "review", review: analyser.review(request.asked) };
      case "customer":
        return { id, kind: "customer", history: analyser.customer(request.customer) };
    }
  } catch (error) {
    return { id, kind: "failure", failure: failureOf(error) };
  }
}
