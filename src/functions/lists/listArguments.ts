/** The arguments that every function of a list begins with, in the order of their columns. */
export const LIST_ARGUMENTS = ["customers", "dates", "amounts"] as const;
