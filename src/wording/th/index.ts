import type { Messages } from "../messages";
import { classes } from "./classes";
import { issues } from "./issues";
import { losses } from "./losses";
import { problems } from "./problems";
import { questions } from "./questions";
import { remarks } from "./remarks";
import { sentences } from "./sentences";
import { sheets } from "./sheets";
import { winBack } from "./winBack";

export const th: Messages = {
  sheets,
  classes,
  sentences,
  issues: { ...issues, ...questions },
  problems,
  remarks,
  losses,
  winBack,
};
