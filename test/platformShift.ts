/** `npm run test:long` goes over the real runs three times (jest.long.config.js): 0, 1 or 2. */
export const PLATFORM_SHIFT = Number(
  (globalThis as { readonly PLATFORM_SHIFT?: number }).PLATFORM_SHIFT ?? 0
);
