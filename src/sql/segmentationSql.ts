import type { Settings } from "../engine/settings/settings";
import { DIALECTS, type DialectName } from "./dialect";
import { sqlSettings } from "./sqlSettings";
import type { Plan } from "./step";
import { beforeSteps } from "./steps/before";
import { classSteps } from "./steps/classes";
import { lossSteps } from "./steps/losses";
import { periodSteps } from "./steps/periods";
import { purchaseSteps } from "./steps/purchases";
import { summarySteps } from "./steps/summary";

interface SqlAsked {
  readonly dialect: DialectName;
  readonly settings: Settings;
  /** The table of sales lines, as the engine names it. */
  readonly sales: string;
  /** The column by whose values the losses are told apart. */
  readonly by?: string;
  /** Also how the customers stood a year ago, or half of a shorter list: the classes once more, at some twice the cost. */
  readonly isBefore?: boolean;
}

/**
 * The segmentation as one SQL text: the same classes, letters, statuses and losses as the product gives for the same lines. docs/beyond.md.
 * The results are kc_segments (a row a customer), kc_matrix, kc_losses (a row a month), kc_directions and kc_facts (one row).
 * @throws NotInSql for a setting that the text does not have
 */
export function segmentationSql(asked: SqlAsked): string {
  const texts = segmentationSteps(asked).map(({ text }) => text);
  return `${head(planOf(asked))}\n\n${texts.join("\n\n")}\n`;
}

/** One statement after the other, each below why it is there. @throws NotInSql as `segmentationSql` does */
export function segmentationSteps(
  asked: SqlAsked
): readonly { readonly name: string; readonly text: string }[] {
  const plan = planOf(asked);
  const steps = [
    ...purchaseSteps(plan),
    ...periodSteps(plan),
    ...beforeSteps(plan),
    ...classSteps(plan),
    ...lossSteps(plan),
    ...summarySteps(plan),
  ];
  return steps.map(({ name, why, select }) => ({
    name,
    text: `${comment(why)}\n${plan.dialect.step(name, select)}`,
  }));
}

function planOf({ dialect, settings, sales, by, isBefore = false }: SqlAsked): Plan {
  return {
    ...sqlSettings(settings),
    dialect: DIALECTS[dialect],
    sales,
    isBefore,
    ...(by === undefined ? {} : { by }),
  };
}

function head({ columns, value, settings, sales }: Plan): string {
  const named = Object.entries(columns).map(([role, column]) => `${role} = ${column}`);
  return comment(
    `Key customers: ABC by ${value}, XYZ by ${settings.xyz.method === "cv" ? "variation" : "frequency"}, whom the company is losing. Made by Key Customers for Excel.`,
    `Sales lines: ${sales} (${named.join(", ")}).`,
    "Results: kc_segments (a row a customer), kc_matrix, kc_losses (a row a month), kc_directions, kc_facts. Days are Excel's serial numbers."
  );
}

const WIDTH = 110;

/** Paragraphs as SQL comments. Neither a line break in a name ends one, nor a semicolon, at which many clients cut a text without a look at comments. */
function comment(...paragraphs: readonly string[]): string {
  return paragraphs
    .flatMap((text) => {
      const lines = [""];
      for (const word of text.replaceAll(";", ",").split(/\s+/u)) {
        const line = lines[lines.length - 1]!;
        if (line !== "" && line.length + 1 + word.length > WIDTH) lines.push(word);
        else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
      }
      return lines;
    })
    .map((line) => `-- ${line}`)
    .join("\n");
}
