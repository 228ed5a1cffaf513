import { texts } from "../texts";

/** The words for letters, segments, statuses, values and periods. */
export const classes = texts({
  abc: { A: "Largest", B: "Medium", C: "Small", D: "Smaller", E: "Smallest" },
  xyz: { X: "Often", Y: "Regularly", Z: "Irregularly" },
  cells: {
    AX: {
      name: "Large, often",
      meaning: "Your core: large and loyal.",
      advice:
        "Keep them: a dedicated account manager, a contract with agreed service and stock, a complete customer file.",
    },
    AY: {
      name: "Large, regularly",
      meaning: "Large, with breaks.",
      advice: "Get them to buy more often: agree on a purchasing plan, ask why they pause.",
    },
    AZ: {
      name: "Large, irregularly",
      meaning: "Large, in bursts.",
      advice: "Find out why: a project, a tender, a second supplier? The highest risk of loss.",
    },
    BX: {
      name: "Medium, often",
      meaning: "Loyal, with room to grow.",
      advice: "Grow them to A: they already buy often, so offer more of your range.",
    },
    BY: {
      name: "Medium, regularly",
      meaning: "The solid middle.",
      advice: "Develop them: regular contact, a plan for the year, seasonal offers.",
    },
    BZ: {
      name: "Medium, irregularly",
      meaning: "Buy now and then.",
      advice: "Reactivate them: a reason to buy, a smaller minimum order.",
    },
    CX: {
      name: "Small, often",
      meaning: "Small, but frequent.",
      advice: "Keep service costs low: self-service, standing orders, combined deliveries.",
    },
    CY: {
      name: "Small, regularly",
      meaning: "Small and steady.",
      advice: "Standard offers and the price list; no special terms.",
    },
    CZ: {
      name: "Small, irregularly",
      meaning: "Small and occasional.",
      advice: "No personal effort: newsletters, online catalog.",
    },
  },
  /** name: of one customer. many: beside a number of them. */
  statuses: {
    new: { name: "New", many: "New", meaning: "First purchase in the last 3 periods" },
    oneOff: { name: "One-off", many: "One-off", meaning: "Bought once, some time ago" },
    regular: { name: "Regular", many: "Regular", meaning: "Buy at their usual pace" },
    atRisk: {
      name: "At risk",
      many: "At risk",
      meaning: "No purchase for longer than ever before: call now",
    },
    lost: { name: "Lost", many: "Lost", meaning: "No purchase for longer than the limit" },
    returned: { name: "Returned", many: "Returned", meaning: "Were lost, now buy again" },
  },
  /** name: header. of: "80% of ...". by: "By ...". choice: what customers can be ranked by. */
  basis: {
    profit: { name: "Profit", of: "profit", by: "profit", choice: "Profit" },
    revenue: { name: "Revenue", of: "revenue", by: "revenue", choice: "Revenue" },
    quantity: { name: "Quantity", of: "the quantity", by: "quantity", choice: "Quantity" },
    purchases: {
      name: "Purchases in the period",
      of: "all purchases",
      by: "number of purchases",
      choice: "Number of purchases",
    },
  },
  /** name: in a table. by: "by ...". */
  periods: {
    week: { name: "Week", by: "week" },
    month: { name: "Month", by: "month" },
    quarter: { name: "Quarter", by: "quarter" },
    "half-year": { name: "Half-year", by: "half-year" },
    year: { name: "Year", by: "year" },
  },
  roles: {
    customer: "customer",
    date: "date",
    amount: "amount",
    profit: "profit",
    cost: "cost",
    quantity: "quantity",
    price: "price",
    discount: "discount",
    invoice: "invoice number",
    currency: "currency",
    customerId: "customer number",
  },
});
