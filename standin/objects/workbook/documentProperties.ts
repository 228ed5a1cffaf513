import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";

/** Of what Excel tells about the document only what people or programs have added to it. */
export const DOCUMENT_PROPERTIES: Members<object> = {
  navigation: { custom: { since: "1.7", get: () => objectOf("CustomPropertyCollection", {}) } },
};
