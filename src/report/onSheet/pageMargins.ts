/** In inches. So that sheets are larger on paper; every printer has so much. */
export const PAGE_MARGINS = {
  left: 0.4,
  right: 0.4,
  top: 0.4,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;
