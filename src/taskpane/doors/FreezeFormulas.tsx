import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FreezeRequest, WhyLeft } from "../../excel/formulas/freezeFormulas";
import type { JobProblem } from "../../job/job";
import { Refused } from "../look/Refused";
import { Stack } from "../look/Stack";
import { useWords, type Words } from "../look/words";
import type { Freezing } from "../state/session";
import { useFormulas } from "./useFormulas";

const useStyles = makeStyles({
  title: { margin: 0 },
  where: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { overflowWrap: "anywhere" },
  // The footer lies over the last lines of the pane.
  end: { scrollMarginBottom: "64px" },
});

/** Replaces the add-in's formulas with their values, and says of each what became of it. */
export function FreezeFormulas(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { fill, pane } = words;
  const texts = pane.formulas.freeze;
  const { freezeFormulas } = useFormulas();
  const [end, setEnd] = useState<Freezing | { readonly problem: JobProblem }>();
  const [isFreezing, setFreezing] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Below the last button there is often no room for it.
    if (end !== undefined) said.current?.scrollIntoView({ block: "nearest" });
  }, [end]);
  const freeze = async (where: FreezeRequest["where"]): Promise<void> => {
    setFreezing(true);
    setEnd(undefined);
    const noteOf = (formula: string, cells: string): string => fill(texts.note, { formula, cells });
    setEnd(await freezeFormulas({ where, noteOf }));
    setFreezing(false);
  };
  return (
    <Stack as="section" gap="S" aria-label={texts.title}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {texts.title}
      </Text>
      <Text size={200}>{texts.lead}</Text>
      <div className={styles.where}>
        <Button disabled={isFreezing} onClick={() => void freeze("selection")}>
          {texts.selection}
        </Button>
        <Button disabled={isFreezing} onClick={() => void freeze("sheet")}>
          {texts.sheet}
        </Button>
      </div>
      <div ref={said} className={styles.end}>
        <div role="alert">{end?.problem && <Refused problem={end.problem} />}</div>
        <Text role="status" className={styles.said}>
          {end && "cells" in end && sentences(end, words).join(" ")}
        </Text>
      </div>
    </Stack>
  );
}

function sentences(
  { cells, formulas, left, keeping, isOneUndo }: Freezing,
  { fill, pane }: Words
): readonly string[] {
  const { freeze } = pane.formulas;
  if (formulas === 0 && left.length === 0) return [freeze.none];
  const frozen = fill(freeze[keeping], { count: formulas, cells: listed(cells) });
  const reasons = Object.keys(freeze.left) as WhyLeft[];
  return [
    ...(formulas > 0 ? [frozen] : []),
    ...reasons.flatMap((reason) => {
      const of = left.filter(({ why }) => why === reason);
      if (of.length === 0) return [];
      const by = listed([...new Set(of.flatMap(({ by: user }) => user ?? []))]);
      return [fill(freeze.left[reason], { cells: listed(of.map(({ cell }) => cell)), by })];
    }),
    ...(isOneUndo ? [freeze.undo] : []),
  ];
}

/** Of many the first ones. */
const MOST = 5;

function listed(cells: readonly string[]): string {
  return cells.slice(0, MOST).join(", ") + (cells.length > MOST ? ", …" : "");
}
