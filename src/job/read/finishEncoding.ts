import type { Encoded, Encoder } from "../../engine/sales/encoding/encoder";
import { pause } from "./pause";

/** What the encoder has left to do when all is read, step by step, so that the page answers meanwhile. @throws AbortError */
export async function finishEncoding(encoder: Encoder, signal: AbortSignal): Promise<Encoded> {
  const steps = encoder.finishInSteps();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await pause();
    signal.throwIfAborted();
  }
}
