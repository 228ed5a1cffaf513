/** What a formula gives where it gives no value: "#N/A", "#VALUE!"... */
export class FormulaError extends Error {
  constructor(readonly code: "#N/A" | "#VALUE!" | "#REF!" | "#NUM!" | "#DIV/0!") {
    super(code);
  }
}
