/** What is known beyond the words of a paper; a rule says nothing where what it needs is missing. Days are ISO. */
export type LintFacts = {
  /** Day on which the check is made; years that a paper leaves out are not taken from it. */
  today?: string;
  /** The office's own table of organs: the full name, its one short name or several, and names it bore before. */
  organs?: readonly { name: string; shortNames: readonly string[]; formerNames: readonly string[] }[];
  /** Names of deputies and officials that the office knows. */
  persons?: readonly string[];
  /** Remarks of the ledger, which never leave the house. */
  notes?: readonly string[];
  /** Days of rest by ISO day where the office imported a calendar; other days follow the table of the program. */
  restDays?: Readonly<Record<string, { title: string; rest: boolean }>>;
  /** Reference numbers of papers that were issued, as printed. */
  issuedNumbers?: readonly string[];
  /** New days that were consented to, ISO. */
  extensions?: readonly string[];
  /** Number of members of the committee. */
  members?: number;
  /** Points, matches or promises behind the paper that nobody confirmed. */
  unconfirmed?: number;
};
