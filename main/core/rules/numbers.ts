/** A number that a decision turns on: a weight, a threshold, a length. `means` says for engineers why it is what it is. */
export type RuleNumber = {
  means: string;
  unit: string;
  value: number;
  /** The least move that some text of its subject must notice. */
  step: number;
};

export type RuleNumbers = Readonly<Record<string, RuleNumber>>;

/** The numbers alone, as code reads them. */
export type ValuesOf<N extends RuleNumbers> = { readonly [K in keyof N]: number };

export function valuesOf<N extends RuleNumbers>(numbers: N): ValuesOf<N> {
  return Object.fromEntries(Object.entries(numbers).map(([key, { value }]) => [key, value])) as ValuesOf<N>;
}

/** The id by which a list names a number: `demandFarAhead` → `demand-far-ahead`. */
export function numberId(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
