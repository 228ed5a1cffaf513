import type { Messages } from "../messages";
import { classes } from "./classes";
import { issues } from "./issues";
import { problems } from "./problems";
import { sentences } from "./sentences";
import { sheets } from "./sheets";

export const th: Messages = { sheets, classes, sentences, issues, problems };
