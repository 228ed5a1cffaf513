import { DAY_FORMATS } from "../blocks/dayFormats";

/** A day in a list of a view. */
export const DAY_LEFT = { numberFormat: DAY_FORMATS.day, align: "Left" } as const;
