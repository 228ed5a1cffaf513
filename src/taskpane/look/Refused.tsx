import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { JobProblem } from "../../job/job";

/** What Excel would not do, in a sentence; the result stays. */
export function Refused({ problem }: { readonly problem: JobProblem }): React.JSX.Element {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {problem.sentence} {problem.next}
      </MessageBarBody>
    </MessageBar>
  );
}
