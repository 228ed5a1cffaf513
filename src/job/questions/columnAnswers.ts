/** Answers that say which column has a role. Each role has a question of its own; its answer becomes a setting of the list. */
import type { Settings } from "../../engine/settings/settings";
import type { Answers } from "../job";

const COLUMN = "columns.";

export function columnQuestion(role: string): string {
  return COLUMN + role;
}

/** Header texts by role. */
export function answeredColumns(answers: Answers): Settings["columns"] {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([id]) => id.startsWith(COLUMN))
      .map(([id, header]) => [id.slice(COLUMN.length), header])
  );
}

export function withoutColumns(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !id.startsWith(COLUMN)));
}
