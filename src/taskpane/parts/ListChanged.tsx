import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../look/words";

interface ListChangedProps {
  readonly isWriting: boolean;
  /** On the list as it is now. */
  readonly onAgain: () => void;
}

/** The result is of a list that is not what it was. */
export function ListChanged({ isWriting, onAgain }: ListChangedProps): React.JSX.Element {
  const { pane } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {pane.written.listChanged}{" "}
        <Link as="button" inline disabled={isWriting} onClick={onAgain}>
          {pane.again}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
