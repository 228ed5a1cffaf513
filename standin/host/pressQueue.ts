/**
 * Ribbon commands as Excel runs them: one at a time. A press while another command has not said event.completed() waits, and runs after it on
 * whatever is selected by then (docs: "Create add-in commands").
 */
interface PressQueue<Press> {
  press(press: Press): void;
  /** The command that runs is done: the next one starts. */
  completed(): void;
}

export function createPressQueue<Press>(start: (press: Press) => void): PressQueue<Press> {
  const waiting: Press[] = [];
  let isRunning = false;
  const next = (): void => {
    const press = waiting.shift();
    isRunning = press !== undefined;
    if (press !== undefined) start(press);
  };
  return {
    press: (press) => {
      waiting.push(press);
      if (!isRunning) next();
    },
    completed: next,
  };
}
