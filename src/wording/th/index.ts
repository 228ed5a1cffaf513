import { accountWork } from "./accountWork";
import { accountPlans } from "./accountPlans";
import { accountViews } from "./accountViews";
import { accounts } from "./accounts";
import type { Messages } from "../messages";
import { changes } from "./changes";
import { classes } from "./classes";
import { dueSoon } from "./dueSoon";
import { example } from "./example";
import { formulas } from "./formulas";
import { issues } from "./issues";
import { managers } from "./managers";
import { overview } from "./overview";
import { losses } from "./losses";
import { keyAccounts } from "./keyAccounts";
import { problems } from "./problems";
import { questions } from "./questions";
import { remarks } from "./remarks";
import { sentences } from "./sentences";
import { sheets } from "./sheets";
import { winBack } from "./winBack";

export const th: Messages = {
  accounts,
  accountWork,
  accountPlans,
  accountViews,
  sheets,
  classes,
  sentences,
  changes,
  dueSoon,
  example,
  formulas,
  keyAccounts,
  issues: { ...issues, ...questions },
  managers,
  overview,
  problems,
  remarks,
  losses,
  winBack,
};
