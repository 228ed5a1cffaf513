import { ExcelError } from "../protocol/error";
import { defineObject } from "../protocol/object";

/** The pane that a shared runtime shows itself in, or works on without. */
export interface PaneControl {
  readonly visible: boolean;
  show(): void;
  hide(): void;
}

/** Behind Office.addin.showAsTaskpane() and hide(). */
export const appRuntimeService = defineObject<PaneControl>("AppRuntimeService", {
  methods: {
    getAppRuntimeState: { call: (pane) => (pane.visible ? "Visible" : "Background") },
    setAppRuntimeState: {
      call: (pane, [state]) => {
        if (state === "Visible") pane.show();
        else if (state === "Background") pane.hide();
        else throw new ExcelError("InvalidArgument");
        return undefined;
      },
    },
  },
});
