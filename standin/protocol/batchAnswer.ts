/** The JSON text of the result, or one of Excel's numbers for a batch that it does not run (5103 request too large, ...). */
export type BatchAnswer =
  | { readonly kind: "done"; readonly result: string }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** 5103 request and 5104 response too large, 5102 activity limit, 7000 no permission, 5012 session timed out, 5016 modal dialog open. */
export type Refusal = 5103 | 5104 | 5102 | 7000 | 5012 | 5016;
