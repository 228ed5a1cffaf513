/** What is right for a list: see README.md. */
export interface Expected {
  readonly exit: 0 | null;
  readonly customers: ExpectedCustomers;
  readonly orCustomers?: ExpectedCustomers;
  readonly absent?: readonly string[];
  readonly says?: readonly string[];
  readonly unsaid?: readonly string[];
  readonly language?: string;
}

export interface ExpectedCustomers {
  readonly [name: string]: {
    readonly value: number;
    readonly purchases?: number;
    readonly first?: string;
    readonly last?: string;
    readonly firstMonth?: string;
    readonly lastMonth?: string;
  };
}
