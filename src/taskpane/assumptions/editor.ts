import type { Settings } from "../../engine/settings/settings";
import type { Result } from "../../job/job";

/** Settings as they are being typed: numbers may be NaN, limits may contradict each other. `readSettings` decides. */
export type Draft = Settings;

export interface EditorProps {
  readonly draft: Draft;
  readonly result: Result;
  readonly onChange: (draft: Draft) => void;
}
