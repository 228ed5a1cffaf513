/** The pane that a shared runtime shows itself in, or works on without. */
export interface PaneControl {
  readonly visible: boolean;
  show(): void;
  hide(): void;
}
