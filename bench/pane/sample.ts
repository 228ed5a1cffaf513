/** In the pane's frame: how late an input was heard, and how late what it led to was painted. */

export interface Probe {
  /** Ms from each input to the paint of what it changed in the part of the page that tells the result. */
  readonly shown: number[];
  /** Ms from each key or click to its handlers, and to the first paint after them. */
  readonly heard: number[];
  readonly painted: number[];
  /** Ms between two frames, as long as `isWatching`. */
  readonly frames: number[];
  isWatching: boolean;
  /** Tasks of the pane's own that took longer than 50 ms. */
  readonly longTasks: number[];
}

const probe: Probe = {
  shown: [],
  heard: [],
  painted: [],
  frames: [],
  isWatching: false,
  longTasks: [],
};

/** The first task after the next frame begins when that frame has been handed to the screen. */
const afterPaint = (work: () => void): void =>
  void requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(undefined);
  });

let waiting: number | undefined;
addEventListener("input", (event) => (waiting ??= event.timeStamp), { capture: true });
new MutationObserver(() => {
  if (waiting === undefined) return;
  const since = waiting;
  waiting = undefined;
  afterPaint(() => probe.shown.push(performance.now() - since));
}).observe(document.querySelector("main")!, {
  subtree: true,
  childList: true,
  characterData: true,
});

for (const type of ["keydown", "click"] as const)
  addEventListener(
    type,
    ({ timeStamp }) => {
      probe.heard.push(performance.now() - timeStamp);
      afterPaint(() => probe.painted.push(performance.now() - timeStamp));
    },
    { capture: true }
  );

let last = performance.now();
const frame = (now: number): void => {
  if (probe.isWatching) probe.frames.push(now - last);
  last = now;
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);

new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries())
    if (name === "self") probe.longTasks.push(duration);
}).observe({ entryTypes: ["longtask"] });

Object.assign(globalThis, { probe });
