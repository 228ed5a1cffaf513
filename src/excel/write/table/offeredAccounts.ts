/** The customers of Accounts, where that stands: what can be picked in other tables. */
export type OfferedAccounts = () => Excel.Range | undefined;
