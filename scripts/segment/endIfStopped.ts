/** Ends the program where Ctrl+C has asked for it. Between this and the writing of files nothing may be waited for: whatever comes later comes too late. */
export async function endIfStopped(signal: AbortSignal): Promise<void> {
  // A signal that came during a long step is heard once the event loop has looked for it: it does so between two immediates.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) process.exit(130);
}
