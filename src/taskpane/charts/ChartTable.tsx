import { Unseen } from "../look/Unseen";
import type { Mark, Series } from "./chart";

interface ChartTableProps {
  readonly title: string;
  /** What a period is: "Month". */
  readonly unit: string;
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  readonly marks: readonly Mark[];
  readonly format: (value: number) => string;
}

/** A chart for those who cannot see it: its numbers as a table. */
export function ChartTable({
  title,
  unit,
  periods,
  series,
  marks,
  format,
}: ChartTableProps): React.JSX.Element {
  const textsOf = (period: number): string =>
    marks
      .filter((mark) => mark.period === period)
      .map(({ text }) => text)
      .join("; ");
  return (
    <Unseen>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {marks.length > 0 && <td />}
          </tr>
        </thead>
        <tbody>
          {periods.map((name, period) => (
            <tr key={period}>
              <th scope="row">{name}</th>
              {series.map(({ name: of, values }) => {
                const value = values[period];
                return <td key={of}>{value === undefined ? "" : format(value)}</td>;
              })}
              {marks.length > 0 && <td>{textsOf(period)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Unseen>
  );
}
