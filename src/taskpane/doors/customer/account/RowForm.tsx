import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { dayOfIso } from "../../../../engine/calendar/isoDay";
import type { CellToType } from "../../../../excel/accounts/cellToType";
import type { FormEnd } from "../../../state/session";
import { HeaderSelect } from "../../../look/HeaderSelect";
import { Stack } from "../../../look/Stack";
import { useWords } from "../../../look/words";
import type { FormField } from "./formFields";

/** What a cell of Excel holds. */
const MOST_LETTERS = 32_767;

const useStyles = makeStyles({
  form: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  end: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RowFormProps {
  readonly label: string;
  readonly fields: readonly FormField[];
  /** Only what was changed is written; otherwise all that is filled in. */
  readonly isChange: boolean;
  readonly onSave: (cells: readonly CellToType[]) => Promise<FormEnd>;
  readonly onSaved: (cell: string) => void;
  readonly onClose: () => void;
}

/** A few fields of one row, written by Save and by nothing else; what is wrong with one is said below it, and what Excel would not do below them all. */
export function RowForm({
  label,
  fields,
  isChange,
  onSave,
  onSaved,
  onClose,
}: RowFormProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { fill, pane } = words;
  const texts = pane.customer.account;
  const [typed, type] = useState<{ readonly [id: string]: string }>({});
  const [faults, find] = useState<{ readonly [id: string]: string }>({});
  const [refusal, refuse] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    controlsOf(form.current)[0]?.focus();
  }, []);
  const valueOf = ({ id, initial }: FormField): string => typed[id] ?? initial;
  const asked = fields.filter(
    ({ when }) =>
      when === undefined || valueOf(fields.find(({ id }) => id === when.id)!) === when.holds
  );
  const faultOf = (field: FormField, isUnreadable: boolean): string | undefined => {
    const { header, isNeeded, kind } = field;
    const value = valueOf(field).trim();
    const facts = { field: header };
    if (kind === "day" && (isUnreadable || (value !== "" && dayOfIso(value) === 0)))
      return fill(texts.notADay, facts);
    if (kind === "number" && (isUnreadable || !Number.isFinite(Number(value))))
      return fill(texts.notANumber, facts);
    return isNeeded === true && value === "" ? fill(texts.needed, facts) : undefined;
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    refuse(undefined);
    const controls = controlsOf(form.current);
    const found = asked.flatMap((field) => {
      const control = controls.find(({ name }) => name === field.id);
      const fault = faultOf(field, control?.validity.badInput === true);
      return fault === undefined ? [] : [{ id: field.id, fault, control }];
    });
    find(Object.fromEntries(found.map(({ id, fault }) => [id, fault])));
    if (found.length > 0) return found[0]!.control?.focus();
    const filled = asked.filter((field) =>
      isChange ? valueOf(field) !== field.initial : valueOf(field).trim() !== ""
    );
    if (filled.length === 0) return refuse(texts.unchanged);
    setSaving(true);
    const end = await onSave(filled.map((field) => cellOf(field, valueOf(field))));
    if ("cell" in end) return onSaved(end.cell);
    setSaving(false);
    refuse(`${end.problem.sentence} ${end.problem.next}`);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <Stack gap="S">
        {asked.map((field) => {
          const { header, id, isNeeded } = field;
          const value = valueOf(field);
          const set = (text: string): void => type({ ...typed, [id]: text });
          const fault = faults[id];
          return (
            <Field
              key={id}
              label={header}
              required={isNeeded === true}
              {...(fault !== undefined && { validationMessage: fault })}
            >
              <Control field={field} value={value} onChange={set} />
            </Field>
          );
        })}
        <div role="alert">
          {refusal !== undefined && (
            <MessageBar intent="warning" layout="multiline" politeness="polite">
              <MessageBarBody>{refusal}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div className={styles.end}>
          <Button type="submit" appearance="primary" disabled={isSaving}>
            {pane.customer.typed.save}
          </Button>
          <Button type="button" onClick={onClose}>
            {pane.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface ControlProps {
  readonly field: FormField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What is typed into, by what the field holds. A Field gives it its label. */
function Control({ field, value, onChange, ...labelled }: ControlProps): React.JSX.Element {
  const { pane } = useWords();
  const { choices = [], id: name, initial, kind } = field;
  switch (kind) {
    case "choice":
      return (
        <HeaderSelect
          {...labelled}
          name={name}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        >
          <option value="">{pane.customer.account.notChosen}</option>
          {/* What is no choice stays as it is, until one is chosen. */}
          {[...new Set([...(initial === "" ? [] : [initial]), ...choices])].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </HeaderSelect>
      );
    case "long":
      return (
        <Textarea
          {...labelled}
          name={name}
          resize="vertical"
          maxLength={MOST_LETTERS}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      );
    default:
      return (
        <Input
          {...labelled}
          name={name}
          type={kind === "day" ? "date" : kind}
          maxLength={MOST_LETTERS}
          {...(kind === "number" && { step: "any", inputMode: "decimal" })}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      );
  }
}

type TypedInto = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsOf(form: HTMLFormElement | null): readonly TypedInto[] {
  return [...(form?.querySelectorAll<TypedInto>("input, select, textarea") ?? [])];
}

function cellOf({ id, header, kind, isNumber }: FormField, text: string): CellToType {
  const value = text.trim();
  if (value !== "" && kind === "day") return { id, header, value: dayOfIso(value) };
  // What somebody typed there before the choices is kept as it is.
  const asNumber = kind === "number" || (isNumber === true && /^\d+$/.test(value));
  return { id, header, value: asNumber && value !== "" ? Number(value) : value };
}
