import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sheetReference } from "../../report/blocks/address";
import type { Result } from "../../report/result";
import { type CardsMade, cardsSentence, makingSentence } from "../cardsMade";
import { useCards } from "../doors/useCards";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({ title: { fontWeight: tokens.fontWeightSemibold } });

interface CardsLineProps {
  readonly result: Result;
  readonly cards: CardsMade;
  /** How the writing goes on; absent once it is done. */
  readonly running?: ReactNode;
  readonly onShowCell: (address: string) => void;
}

/** What becomes of the cards that somebody asked for, where they look: above all else, with the way to the first of them. */
export function CardsLine({
  result,
  cards,
  running,
  onShowCell,
}: CardsLineProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { fill, pane } = words;
  const { isThere, show } = useCards();
  if (running !== undefined)
    return (
      <Stack gap="XS">
        <Text className={styles.title}>{makingSentence(cards, words)}</Text>
        {running}
      </Stack>
    );
  const { printed, first } = cards;
  const open = (): void =>
    printed === undefined
      ? show(result, "card", first)
      : onShowCell(`${sheetReference(printed)}!A1`);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {cardsSentence(cards, words)}{" "}
        {isThere && (
          <Link as="button" inline onClick={open}>
            {printed === undefined
              ? fill(pane.cards.openFirst, { customer: first })
              : fill(pane.cards.openSheet, { sheet: printed })}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
