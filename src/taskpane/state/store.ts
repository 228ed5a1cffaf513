import { reduce } from "./reduce";
import type { Action, Screen, State } from "./state";

/** The state of the pane. It outlives the pane's page being hidden, and the ribbon's button reaches it too. */
export interface Store {
  state(): State;
  dispatch(action: Action): void;
  /** @returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** @param screen what is shown first */
export function createStore(screen: Screen = { kind: "idle" }): Store {
  let state: State = { screen, request: { answers: {} }, questions: {} };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
