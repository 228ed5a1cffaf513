import { Spinner } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { useWords } from "../look/words";
import type { AnswerGiven } from "../state/answersGiven";
import type { Door, SheetDoor } from "../state/door";
import type { Shown } from "../state/state";
import { ChangesView } from "./ChangesView";
import { CustomerView } from "./CustomerView";
import { DueSoonView } from "./DueSoonView";
import { FormulasView } from "./FormulasView";
import { KeyAccountsView } from "./KeyAccountsView";
import { LossesView } from "./LossesView";
import { MembersView } from "./MembersView";
import { Opened } from "./Opened";
import type { SheetViewProps } from "./SheetViewProps";

const SHEETS: { readonly [kind in SheetDoor]: (props: SheetViewProps) => React.JSX.Element } = {
  losses: LossesView,
  dueSoon: DueSoonView,
  keyAccounts: KeyAccountsView,
  changes: ChangesView,
};

interface DoorViewProps {
  readonly door: Door;
  readonly screen: Pick<Shown, "result" | "told" | "preview">;
  /** With the letters that count. */
  readonly counted: Analysis;
  /** To what the cells of the list left open. */
  readonly answers: readonly AnswerGiven[];
  readonly onBack: () => void;
}

/** What stands behind a door. */
export function DoorView({
  door,
  screen: { result, told, preview },
  counted,
  answers,
  onBack,
}: DoorViewProps): React.JSX.Element {
  const { messages, pane } = useWords();
  // During a preview what the sheets say is by other settings.
  const toldNow = preview === undefined ? told : undefined;
  switch (door.kind) {
    case "members":
      return <MembersView of={door.of} result={result} counted={counted} onBack={onBack} />;
    case "customer":
      return (
        <Opened title={result.customers[door.customer]!} onBack={onBack}>
          <CustomerView customer={door.customer} result={result} counted={counted} told={toldNow} />
        </Opened>
      );
    case "formulas":
      return (
        <Opened title={pane.formulas.title} onBack={onBack}>
          <FormulasView result={result} told={toldNow} counted={counted} answers={answers} />
        </Opened>
      );
    default: {
      const Sheet = SHEETS[door.kind];
      return (
        <Opened title={messages.sheets.names[door.kind]} onBack={onBack}>
          {told === undefined ? (
            <Spinner size="tiny" label={pane.written.preparing} />
          ) : (
            <Sheet told={told} />
          )}
        </Opened>
      );
    }
  }
}
