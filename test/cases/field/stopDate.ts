/** For the tests of a file it is 15 June 2026: a CSV file's "5-Jan" is of the year in which it is opened. */
export function stopDate(): void {
  beforeAll(() => {
    jest.useFakeTimers({
      now: new Date(2026, 5, 15, 12),
      doNotFake: [
        ...(["setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const),
        ...(["setImmediate", "clearImmediate", "nextTick", "queueMicrotask"] as const),
        ...(["performance", "hrtime"] as const),
      ],
    });
  });
  afterAll(() => jest.useRealTimers());
}
