/** Before the kinds of relationship of the standard: ".../worksheet". */
export const OFFICE_RELATIONSHIPS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
