import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import type { Settings } from "../../engine/settings/settings";
import { mostLose } from "../../wording/mostLose";
import { useWords } from "../look/words";

interface ByRevenueProps {
  readonly analysis: Analysis;
  readonly isBusy: boolean;
  readonly onChange: (settings: Settings) => void;
}

/** Where most customers made a loss: one click ranks them by revenue. */
export function ByRevenue({
  analysis,
  isBusy,
  onChange,
}: ByRevenueProps): React.JSX.Element | null {
  const { byRevenue } = useWords().pane;
  if (mostLose(analysis) === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{byRevenue.lost}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => onChange({ ...analysis.settings, value: "revenue" })}
        >
          {byRevenue.use}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
