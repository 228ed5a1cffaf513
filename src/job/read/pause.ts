/**
 * Resolves in a task of its own: until then the page can paint and answer. A message, because a page that is not in front
 * is given one timer a second.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
