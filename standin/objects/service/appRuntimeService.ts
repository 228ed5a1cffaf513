import type { Members } from "../../class/members";
import type { PaneControl } from "../../class/paneControl";
import { ExcelError } from "../../protocol/excelError";

/** Behind Office.addin.showAsTaskpane() and hide(). */
export const APP_RUNTIME_SERVICE: Members<PaneControl> = {
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
};
