import { DAY_FORMATS } from "../blocks/dayFormats";
import type { ReportSheet, Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { ALIKE, likeness } from "./likeness";
import { DAY, nameColumn, ownRowsSheet, TEXT } from "./ownRowsSheet";
import { SCORES, scoreOf } from "./scoreOf";

/** Sheet Prospects: who may become a customer, by the rule of three, and who did (R37-R41). docs/accounts.md#score */
export function prospectsSheet(input: ReportInput): ReportSheet | undefined {
  const { result, wording } = input;
  const { customers } = result.analysis;
  const { sources, needs, solvencies, authorities, payment, title } =
    wording.messages.accountWork.prospects;
  const { grain, currency } = result.source;
  const anchors = { need: needs, solvency: solvencies, authority: authorities };
  const payments = new Map(
    input.review.punctuality
      .filter(({ about }) => about === "payment")
      .map((one) => [one.customer, one])
  );
  const delay = (customer: number): Value => {
    const known = payments.get(customer);
    if (known === undefined) return "";
    const { late, count, lateDays } = known;
    if (late === 0) return wording.fill(payment.onTime, { count });
    return wording.fill(payment.late, { late, count, days: Math.round(lateDays) });
  };
  const alike = likeness(input);
  const ofCustomer =
    (cell: (customer: number) => Value) =>
    ({ customer }: EarlierRow): Value =>
      customer === undefined ? "" : cell(customer);
  return ownRowsSheet(input, "prospects", (rows) => {
    const named = rows.filter(({ key }) => key.trim() !== "");
    const won = named.filter(({ customer }) => customer !== undefined);
    return {
      title:
        named.length === 0
          ? title.none
          : wording.fill(title.some, { count: named.length, customers: won.length }),
      columns: [
        nameColumn(),
        { id: "source", width: 18, style: TEXT, choices: Object.values(sources) },
        ...SCORES.map((id) => ({
          ...{ id, width: 21, style: TEXT },
          choices: Object.values(anchors[id]),
        })),
        { id: "region", width: 15, style: TEXT },
        { id: "industry", width: 18, style: TEXT },
        {
          id: "budget",
          width: 13,
          style: { numberFormat: wording.formats.moneyFormat("#,##0.00", currency) },
        },
        { id: "decider", width: 20, style: TEXT, offers: "people" },
        { id: "nextStep", width: 28, style: TEXT },
        { id: "nextStepOn", width: 12, style: DAY },
        {
          id: "score",
          width: 8,
          style: { align: "Center" },
          cell: (row) => scoreOf(row) ?? "",
        },
        ...(alike === undefined
          ? []
          : [
              {
                id: "likeness",
                width: 12,
                style: { numberFormat: "0%" },
                cell: (row: EarlierRow): Value => alike(row) ?? "",
              },
            ]),
        {
          id: "customerSince",
          width: 12,
          style: { ...DAY, numberFormat: DAY_FORMATS[grain] },
          cell: ofCustomer((c) => customers.firstPurchase[c]! || ""),
        },
        {
          id: "boughtFor",
          width: 13,
          style: { numberFormat: valueFormat(input) },
          cell: ofCustomer((c) => money(customers.value[c]!)),
        },
        ...(payments.size === 0
          ? []
          : [{ id: "paymentDelay", width: 24, style: TEXT, cell: ofCustomer(delay) }]),
      ],
      filledBy: [...SCORES, ...ALIKE],
    };
  });
}
