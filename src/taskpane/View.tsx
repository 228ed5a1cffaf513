import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../engine/settings/settings";
import { Cancelled } from "./parts/Cancelled";
import { ProblemView } from "./parts/ProblemView";
import { Progress } from "./parts/Progress";
import { QuestionView } from "./parts/QuestionView";
import { ResultView } from "./parts/ResultView";
import { Start } from "./parts/Start";
import type { Session } from "./state/session";
import type { State } from "./state/state";

const useStyles = makeStyles({
  working: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  before: { opacity: 0.4 },
});

interface ViewProps {
  readonly state: State;
  readonly session: Session;
}

/** The part of the pane that belongs to a state. */
export function View({ state, session }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const start = (address?: string): void => void session.run(address);
  const change = (address: string | undefined, settings: Settings): void =>
    void session.change(address, settings);
  const cancel = (): void => session.cancel();
  switch (state.kind) {
    case "idle":
      return (
        <Start
          {...(state.unfinished === undefined ? {} : { unfinished: state.unfinished })}
          onRun={start}
        />
      );
    case "reading":
    case "analysing":
      return (
        <div className={styles.working}>
          <Progress state={state} onCancel={cancel} />
          {state.previous && (
            <div className={styles.before} inert>
              <ResultView result={state.previous} session={session} />
            </div>
          )}
        </div>
      );
    case "result":
      return <ResultView {...state} session={session} />;
    case "question":
      return (
        <QuestionView
          question={state.question}
          onAnswer={(question, chosen) => void session.answer(question, chosen)}
        />
      );
    case "problem":
      return <ProblemView problem={state.problem} onRun={start} onChange={change} />;
    case "cancelled":
      return <Cancelled onRun={() => start()} />;
  }
}
