import { makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { Hint } from "../look/Hint";
import { useWords, type Words } from "../look/words";

const useStyles = makeStyles({
  // The letter before its meaning.
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  both: { display: "contents" },
  letter: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

/** What A, B, C and X, Y, Z mean, with the limits of this result. */
export function LetterHint({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  return (
    <Hint
      meaning={
        <dl className={styles.list}>
          {letterMeanings(analysis, words).map(([letter, meaning]) => (
            <div key={letter} className={styles.both}>
              <dt className={styles.letter}>{letter}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      }
    >
      {words.pane.matrix.letters}
    </Hint>
  );
}

/** Where letters are told by other rules than shares, their words say what there is to say. */
function letterMeanings(
  { settings: { abc, xyz }, valueBasis, period, asOfDay }: Analysis,
  { fill, formats, messages: { classes }, pane }: Words
): readonly (readonly [letter: string, meaning: string])[] {
  const { letters } = pane.hints;
  const basis = classes.basis[valueBasis].of;
  const by = classes.periods[period].by;
  const byShare = abc.by === "share" && abc.limits.length === 0;
  const abcLetters = byShare
    ? ([
        ["A", fill(letters.A, { share: formats.percent(abc.a), basis })],
        ["B", fill(letters.B, { share: formats.percent(abc.b), basis })],
        ["C", letters.C],
      ] as const)
    : (["A", "B", "C"] as const).map((letter) => [letter, classes.abc[letter]] as const);
  if (asOfDay === 0) return abcLetters;
  const xyzLetters =
    xyz.method === "frequency"
      ? ([
          ["X", fill(letters.X, { share: formats.percent(xyz.x), period: by })],
          ["Y", fill(letters.Y, { share: formats.percent(xyz.y), period: by })],
          ["Z", letters.Z],
        ] as const)
      : (["X", "Y", "Z"] as const).map((letter) => [letter, classes.xyz[letter]] as const);
  return [...abcLetters, ...xyzLetters];
}
