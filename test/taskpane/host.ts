import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Whether an element is hidden is a question of computed styles, which jsdom answers very slowly for Fluent UI.
configure({ defaultHidden: true });

/** What a browser and Office have and jsdom lacks. */
export function installHost(): void {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    Office: {
      context: {
        displayLanguage: "en-US",
      },
    },
    reportError: jest.fn(),
    scrollTo: () => undefined,
  });
  Element.prototype.scrollIntoView = () => undefined;
  // Without rules of style: with those of Fluent UI jsdom takes most of a test to compute names.
  CSSStyleSheet.prototype.insertRule = () => 0;
}
