import { createRoot } from "react-dom/client";
import { addin } from "./addin";
import { Pane } from "./Pane";

Office.onReady(() => {
  const container = document.getElementById("container");
  if (container === null) throw new Error("taskpane.html has no element with the id container");
  createRoot(container).render(<Pane {...addin()} />);
});
