const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#GETTING_DATA",
  "#Н/Д",
  "#ССЫЛКА!",
  "#ПОСИЛАННЯ!",
  "#ЗНАЧ!",
  "#ДЕЛ/0!",
  "#ДІЛ/0!",
  "#ИМЯ?",
  "#ІМ'Я?",
  "#ПУСТО!",
  "#ЧИСЛО!",
]);

/** Whether a cell's text is one of Excel's error values (also as the Russian and Ukrainian Excel spell them). */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERRORS.has(text);
}
