/** In the page and in the pane's frame: when a question to a function came in, and when its answer went out. Ms since 1970, so that both frames read one clock. */

export interface Exchange {
  /** In the page: keys Enter. */
  readonly entered: number[];
  /** In the pane: questions that name the function. */
  readonly asked: number[];
  /** In the page: batches with results. */
  readonly answered: number[];
  /** UTF-8 bytes of these batches, as the page gets them: JSON in JSON. */
  readonly bytes: number[];
}

const exchange: Exchange = { entered: [], asked: [], answered: [], bytes: [] };
const isPane = window.parent !== window;
addEventListener(
  "message",
  ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "string") return;
    const now = performance.timeOrigin + performance.now();
    if (isPane && data.includes("CUSTOMERSEGMENTS")) exchange.asked.push(now);
    if (isPane || !data.includes("InvocationArrayResults")) return;
    exchange.answered.push(now);
    exchange.bytes.push(new TextEncoder().encode(data).length);
  },
  { capture: true }
);
addEventListener(
  "keydown",
  ({ key }) => {
    if (key === "Enter") exchange.entered.push(performance.timeOrigin + performance.now());
  },
  { capture: true }
);
Object.assign(globalThis, { exchange });
