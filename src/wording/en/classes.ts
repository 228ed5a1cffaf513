import { texts } from "../texts";

/** The words for letters, segments, statuses, values and periods. */
export const classes = texts({
  abc: { A: "Largest", B: "Medium", C: "Small", D: "Smaller", E: "Smallest" },
  xyz: { X: "Often", Y: "Regularly", Z: "Irregularly" },
  cells: {
    AX: {
      name: "Large, often",
      meaning: "Your core: large and loyal.",
      advice: "Keep: a personal manager, a contract with agreed service and stock, a full dossier.",
    },
    AY: {
      name: "Large, regularly",
      meaning: "Large, with pauses.",
      advice: "Raise the frequency: a purchase plan; ask for the reasons of the pauses.",
    },
    AZ: {
      name: "Large, irregularly",
      meaning: "Large by leaps.",
      advice: "Find the cause: a project, a tender, a second supplier? Highest risk of loss.",
    },
    BX: {
      name: "Medium, often",
      meaning: "Loyal, with room to grow.",
      advice: "Grow to A: offer more of the range to those who already come often.",
    },
    BY: {
      name: "Medium, regularly",
      meaning: "The solid middle.",
      advice: "Develop: regular contact, a plan for the year, seasonal offers.",
    },
    BZ: {
      name: "Medium, irregularly",
      meaning: "Buys now and then.",
      advice: "Reactivate: an occasion to buy, a smaller minimum order.",
    },
    CX: {
      name: "Small, often",
      meaning: "Small and frequent.",
      advice: "Serve cheaply: self-service, standing orders, bundled deliveries.",
    },
    CY: {
      name: "Small, regularly",
      meaning: "Small and steady.",
      advice: "Standard offers and price list; no special terms.",
    },
    CZ: {
      name: "Small, irregularly",
      meaning: "Small and occasional.",
      advice: "No personal effort: mass mailing, online catalogue.",
    },
  },
  statuses: {
    new: { name: "New", meaning: "First purchase in the last 3 periods" },
    oneOff: { name: "One-off", meaning: "Bought once, some time ago" },
    regular: { name: "Regular", meaning: "Buys in its own rhythm" },
    atRisk: { name: "At risk", meaning: "Silent for longer than usual: call now" },
    lost: { name: "Lost", meaning: "Silent beyond the limit for lost" },
    returned: { name: "Returned", meaning: "Was lost and buys again" },
  },
  /** name: header. of: "80 % of ...". by: "By ...". */
  basis: {
    profit: { name: "Profit", of: "profit", by: "profit" },
    revenue: { name: "Revenue", of: "revenue", by: "revenue" },
    quantity: { name: "Quantity", of: "the quantity", by: "quantity" },
    purchases: { name: "Purchases ranked", of: "all purchases", by: "number of purchases" },
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
