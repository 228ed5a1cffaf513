import type { Settings } from "../engine/settings/settings";
import type { AddedFile, Answers } from "../job/job";
import { Cancelled } from "./parts/Cancelled";
import { FilesView } from "./parts/FilesView";
import { ProblemView } from "./parts/ProblemView";
import { QuestionView } from "./parts/QuestionView";
import { RunView } from "./parts/RunView";
import { Standing } from "./parts/Standing";
import type { AnswerGiven } from "./state/answersGiven";
import type { Ask, OfferedList, Screen } from "./state/state";

interface ViewProps {
  readonly screen: Exclude<Screen, { readonly kind: "idle" }>;
  readonly answers: readonly AnswerGiven[];
  /** Of the last run, where its lists were in files. */
  readonly files: readonly AddedFile[] | undefined;
  /** Lists of the workbook that it read together with them. */
  readonly sheets: string | undefined;
  readonly onAsk: (ask: Ask) => void;
  readonly onCancel: () => void;
  readonly onFindResults: () => void;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
  readonly onShowCell: (address: string) => void;
  readonly onTogether: (list: OfferedList) => void;
  readonly onBack: () => void;
  /** undefined: as it was. */
  readonly onPreview: (settings: Settings | undefined) => void;
}

/** The part of the pane that belongs to a screen; the first one is there before the others are loaded. */
export function View({
  screen,
  files,
  sheets,
  onAsk,
  onTogether,
  ...others
}: ViewProps): React.JSX.Element {
  const run = (address?: string): void =>
    onAsk(
      files !== undefined && address === undefined
        ? { kind: "files", files, sheets }
        : { kind: "run", address }
    );
  const again = (address?: string): void => onAsk({ kind: "again", address });
  const change = (address: string | undefined, settings: Settings, answers?: Answers): void =>
    onAsk({ kind: "change", address, settings, answers });
  switch (screen.kind) {
    case "files":
      return (
        <FilesView
          files={screen.files}
          list={screen.list}
          onTogether={onTogether}
          onRun={() => onAsk({ kind: "files", files: screen.files, sheets: sheetsOf(screen.list) })}
          onBack={others.onBack}
        />
      );
    case "standing":
      return <Standing {...others} screen={screen} onAgain={again} />;
    case "reading":
    case "analysing":
    case "result":
      return (
        <RunView
          {...others}
          screen={screen}
          onAgain={again}
          onChange={change}
          onNames={(of, change) => onAsk({ kind: "names", of, change })}
          onClassColumns={(of) => onAsk({ kind: "classColumns", of })}
        />
      );
    case "question":
      return (
        <QuestionView
          question={screen.question}
          areFiles={files !== undefined}
          onAnswer={(question, answer) => onAsk({ kind: "answer", question, answer })}
          onRun={() => run()}
          onCancel={others.onCancel}
          onShowCell={others.onShowCell}
        />
      );
    case "problem":
      return (
        <ProblemView
          problem={screen.problem}
          areFiles={files !== undefined}
          onRun={run}
          onChange={change}
        />
      );
    case "cancelled":
      return <Cancelled areFiles={files !== undefined} onRun={() => run()} />;
  }
}

function sheetsOf(list: OfferedList | "none" | undefined): string | undefined {
  return list !== "none" && list?.isTogether === true ? list.address : undefined;
}
