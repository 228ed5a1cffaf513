import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CellToType } from "../../../../excel/accounts/cellToType";
import type { RowTexts } from "../../../../excel/accounts/readAccount";
import { everyLanguage } from "../../../../report/accounts/everyLanguage";
import { ACCOUNT_VIEWS } from "../../../../report/accountsWanted";
import type { ReportInput } from "../../../../report/reportInput";
import { Stack } from "../../../look/Stack";
import { useWords } from "../../../look/words";
import type { FormEnd } from "../../../state/session";
import { useCards } from "../../useCards";
import { Facts } from "../Facts";
import { Titled } from "../Titled";
import { accountFacts, dayOf } from "./accountFacts";
import { accountRows } from "./accountRows";
import { formFields, FORMS, type FormKind } from "./formFields";
import { RowForm } from "./RowForm";
import { useAccount } from "./useAccount";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  item: { paddingBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  saved: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

const DECIDES: ReadonlySet<string> = new Set(
  everyLanguage(({ accountWork }) => accountWork.people.roles.decides.toLowerCase())
);

/** Rows of each list; all of them stand on their sheet. */
const MOST = 20;

interface AccountProps {
  readonly customer: number;
  readonly told: ReportInput;
}

/** What is typed of a key account, as it stands on the sheets, and small forms that write one row. Nothing of customers without a card. */
export function Account({ customer, told }: AccountProps): React.JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { fill, pane } = words;
  const texts = pane.customer.account;
  const { addOwnRow, show, showCell, today, typeOnCard } = useCards();
  const name = told.result.customers[customer]!;
  const { typed, readAgain } = useAccount(name);
  const rows = useMemo(() => typed && accountRows(typed, told, customer), [typed, told, customer]);
  const [opened, open] = useState<FormKind>();
  const [saved, save] = useState<string>();
  const buttons = useRef(new Map<FormKind, HTMLButtonElement | null>());
  const left = useRef<FormKind>(undefined);
  useLayoutEffect(() => {
    // The form that had the focus is gone.
    if (opened === undefined && left.current !== undefined)
      buttons.current.get(left.current)?.focus();
    left.current = opened;
  }, [opened]);
  if (rows === undefined) return null;
  const { card, people, open: entries } = rows;
  const { sheets } = told.names;
  const write = async (form: FormKind, cells: readonly CellToType[]): Promise<FormEnd> => {
    if (form !== "step") {
      const { customer: header } = words.messages.accountWork[form].columns;
      const whose = { id: "customer", header, value: name };
      return addOwnRow({ kind: form, sheet: sheets[form], cells: [whose, ...cells] });
    }
    const before = cells.map((cell) => ({ ...cell, before: card[cell.id] ?? "" }));
    const end = await typeOnCard({ customer: name, sheet: sheets.accounts, cells: before });
    // What somebody typed meanwhile is what is changed by the next Save.
    if ("problem" in end) readAgain();
    return end;
  };
  const toggle = (form: FormKind): void => {
    save(undefined);
    open(opened === form ? undefined : form);
  };
  return (
    <Titled title={texts.title}>
      <Stack gap="S">
        <Facts facts={accountFacts(card, today(), words)} />
        <People rows={people} sheet={sheets.people} />
        <Entries rows={entries} sheet={sheets.log} />
        <div className={styles.buttons}>
          {FORMS.map((form) => (
            <Button
              key={form}
              size="small"
              ref={(button) => void buttons.current.set(form, button)}
              aria-expanded={opened === form}
              onClick={() => toggle(form)}
            >
              {texts.forms[form]}
            </Button>
          ))}
        </div>
        {opened !== undefined && (
          <RowForm
            key={opened}
            label={texts.forms[opened]}
            fields={formFields(opened, rows, today(), words)}
            isChange={opened === "step"}
            onSave={(cells) => write(opened, cells)}
            onSaved={(cell) => {
              save(cell);
              open(undefined);
              readAgain();
            }}
            onClose={() => open(undefined)}
          />
        )}
        <div className={styles.saved}>
          <Text role="status">{saved !== undefined && fill(texts.saved, { cell: saved })}</Text>
          {saved !== undefined && (
            <Link as="button" onClick={() => void showCell(saved)}>
              {fill(pane.lists.show, { sheet: sheetOf(saved) })}
            </Link>
          )}
        </div>
        <div className={styles.buttons}>
          {ACCOUNT_VIEWS.map((view) => (
            <Button key={view} size="small" onClick={() => show(told.result, view, name)}>
              {sheets[view]}
            </Button>
          ))}
        </div>
      </Stack>
    </Titled>
  );
}

/** "Log" of "Log!A6", without the quotes of an address. */
function sheetOf(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

interface Rows {
  readonly rows: readonly RowTexts[];
  readonly sheet: string;
}

/** What is not listed is said. */
function More({ rows: { length: count }, sheet }: Rows): React.JSX.Element | null {
  const styles = useStyles();
  const { fill, pane } = useWords();
  if (count <= MOST) return null;
  return (
    <Text size={200} className={styles.quiet} block>
      {fill(pane.customer.account.more, { count: count - MOST, sheet })}
    </Text>
  );
}

function People({ rows: people, sheet }: Rows): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  const texts = pane.customer.account;
  const isDecided = people.some(({ role = "" }) => DECIDES.has(role.trim().toLowerCase()));
  return (
    <div>
      <Text as="h3" size={200} weight="semibold" className={styles.title} block>
        {texts.people}
      </Text>
      {people.length > 0 && (
        <ul className={styles.list} aria-label={texts.people}>
          {people.slice(0, MOST).map(({ name, post, role, attitude }, i) => (
            <li key={i} className={styles.item}>
              <Text block>{joined([name, post], ", ")}</Text>
              <Text size={200} className={styles.quiet}>
                {joined([role, attitude], " · ")}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <More rows={people} sheet={sheet} />
      {!isDecided && (
        <Text size={200} className={styles.quiet}>
          {people.length === 0 ? texts.nobody : texts.noDecider}
        </Text>
      )}
    </div>
  );
}

function Entries({ rows: entries, sheet }: Rows): React.JSX.Element {
  const styles = useStyles();
  const { fill, formats, pane } = useWords();
  const texts = pane.customer.account;
  const dayText = (text: string | undefined): string | undefined => {
    const day = dayOf(text);
    return day === undefined ? text : formats.day(day);
  };
  const dueText = (due: string | undefined): string => {
    const day = dayText(due);
    return day ? fill(texts.due, { day }) : "";
  };
  return (
    <div>
      <Text as="h3" size={200} weight="semibold" className={styles.title} block>
        {texts.open}
      </Text>
      {entries.length > 0 && (
        <ul className={styles.list} aria-label={texts.open}>
          {entries.slice(0, MOST).map(({ kind, subject, date, who, due }, i) => (
            <li key={i} className={styles.item}>
              <Text block>{joined([kind, subject], ": ")}</Text>
              <Text size={200} className={styles.quiet}>
                {joined([dayText(date), who, dueText(due)], " · ")}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <More rows={entries} sheet={sheet} />
      {entries.length === 0 && (
        <Text size={200} className={styles.quiet}>
          {texts.nothingOpen}
        </Text>
      )}
    </div>
  );
}

function joined(texts: readonly (string | undefined)[], between: string): string {
  return texts.filter((text) => text !== undefined && text.trim() !== "").join(between);
}
