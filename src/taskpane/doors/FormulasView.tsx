import {
  Button,
  Divider,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Analysis } from "../../engine/analysis";
import type { JobProblem } from "../../job/job";
import { readingChoices } from "../../job/read/readingChoices";
import { formulaGaps } from "../../report/formulas/formulaGaps";
import { listColumns } from "../../report/formulas/listColumns";
import { listFormula } from "../../report/formulas/listFormula";
import { LIST_FUNCTIONS } from "../../report/formulas/listFunctions";
import type { ListPlace } from "../../report/formulas/listPlace";
import { type SpillSize, spillSize } from "../../report/formulas/spillSize";
import type { ReportInput } from "../../report/reportInput";
import type { Result } from "../../report/result";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { Refused } from "../look/Refused";
import type { AnswerGiven } from "../state/answersGiven";
import { FreezeFormulas } from "./FreezeFormulas";
import { useFormulas } from "./useFormulas";

const useStyles = makeStyles({
  // As wide as the name of a function and no wider than the pane.
  choice: { overflowWrap: "anywhere" },
  what: { color: tokens.colorNeutralForeground3 },
  formula: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  insert: { alignSelf: "flex-start" },
});

interface FormulasViewProps {
  readonly result: Result;
  /** undefined as long as its sheets are not written, or are by other settings. */
  readonly told: ReportInput | undefined;
  /** With the letters that count. */
  readonly counted: Analysis;
  readonly answers: readonly AnswerGiven[];
}

/** The add-in's formulas in cells: one on the list of the result can be inserted, and those that stand can be frozen. */
export function FormulasView({
  result,
  told,
  counted,
  answers,
}: FormulasViewProps): React.JSX.Element {
  const { fill, pane } = useWords();
  const words = pane.formulas;
  const columns = listColumns(result);
  const gaps = formulaGaps(result, counted);
  return (
    <>
      {result.source.inFiles !== undefined ? null : "code" in columns ? (
        <Text>
          {columns.code === "otherColumns"
            ? words.otherColumns
            : fill(words.severalLists, { count: result.source.listCount })}
        </Text>
      ) : (
        <>
          <Text>{words.lead}</Text>
          <Insert result={result} told={told} answers={answers}>
            {gaps.length > 0 && (
              <Text size={200}>
                {fill(words.differs, { reasons: gaps.map((gap) => words.gaps[gap]).join("; ") })}
              </Text>
            )}
          </Insert>
        </>
      )}
      <Divider />
      <FreezeFormulas />
    </>
  );
}

type End = { readonly said: string } | { readonly problem: JobProblem };

interface InsertProps extends Omit<FormulasViewProps, "counted"> {
  /** What is to be known before it is inserted. */
  readonly children: ReactNode;
}

/** Writes a formula into the selected cell, by its click and by nothing else; what it will write stands above. */
function Insert({ result, told, answers, children }: InsertProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const words = pane.formulas;
  const { insertFormula, readListPlace } = useFormulas();
  const [name, choose] = useState<(typeof LIST_FUNCTIONS)[number]>(LIST_FUNCTIONS[0]);
  const [place, setPlace] = useState<ListPlace>();
  const [end, setEnd] = useState<End>();
  const [isInserting, setInserting] = useState(false);
  const { address } = result.source;
  useEffect(() => {
    let isWanted = true;
    void readListPlace(address).then((read) => {
      if (!isWanted) return;
      if ("place" in read) setPlace(read.place);
      else setEnd(read);
    });
    return () => {
      isWanted = false;
    };
  }, [readListPlace, address]);
  const given = Object.fromEntries(answers.map(({ question, answer }) => [question.id, answer]));
  const formula = place && listFormula(name, result, place, readingChoices(given));
  const size = spillSize(name, result, told);
  const insert = async (text: string, room: SpillSize, list: string): Promise<void> => {
    setInserting(true);
    setEnd(undefined);
    const inserted = await insertFormula({ formula: text, size: room, list });
    setInserting(false);
    if ("problem" in inserted) return setEnd(inserted);
    const { cell, area } = inserted;
    setEnd({ said: fill(words.inserted, { cell, area: room.rows > 1 ? area : undefined }) });
  };
  return (
    <Stack gap="M">
      <Field label={words.which}>
        <RadioGroup
          value={name}
          onChange={(_, { value }) => choose(LIST_FUNCTIONS.find((one) => one === value)!)}
        >
          {LIST_FUNCTIONS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <Stack className={styles.choice}>
                  <Text weight="semibold">{one}</Text>
                  <Text size={200} className={styles.what}>
                    {words.functions[one]}
                  </Text>
                </Stack>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {place === undefined || formula === undefined ? (
        end === undefined && <Spinner size="tiny" label={pane.loading} />
      ) : (
        <>
          <Stack gap="XXS" as="section" aria-label={words.text}>
            <Text size={200}>{words.text}</Text>
            <pre className={styles.formula} translate="no">
              {formula}
            </pre>
          </Stack>
          {children}
          {size === undefined && <Text size={200}>{words.sizeUnknown}</Text>}
          <Button
            appearance="primary"
            className={styles.insert}
            disabled={isInserting || size === undefined}
            onClick={() => size && void insert(formula, size, place.address)}
          >
            {words.insert}
          </Button>
        </>
      )}
      <div role="alert">{end && "problem" in end && <Refused problem={end.problem} />}</div>
      <Text role="status">{end && "said" in end && end.said}</Text>
    </Stack>
  );
}
