/** A merger or a new name of organs as a paper or a list tells it. Nothing of the ledger follows from it before a person enters it. */
export type OrganChange = {
  kind: 'merger' | 'renaming';
  /** The names that end, as printed. */
  names: string[];
  /** The name that is borne from then on. */
  to: string;
  /** ISO day from which it holds; null where the paper does not say. */
  on: string | null;
  /** 1-based line of the source. */
  line: number;
};
