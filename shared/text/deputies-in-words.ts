import { countedAlone, namedAndCounted } from './deputies-in-words.rules.ts';

/** Who moves a suggestion: the deputies named, and how many they are with those who are not (absent where all are named). */
export type Movers = { proposers: readonly string[]; signers?: number };

/** The deputies as papers name them, the last with the number of all: 张三、李四等12名代表. */
export function deputiesInWords({ proposers, signers = 0 }: Movers): string[] {
  if (signers <= proposers.length) return [...proposers];
  const last = `${proposers.at(-1) ?? ''}等${signers}名代表`;
  return [...proposers.slice(0, -1), proposers.length === 0 ? last.slice(1) : last];
}

/** The movers that such words name. */
export function moversOfWords(words: readonly string[]): { proposers: string[]; signers?: number } {
  const last = words.at(-1) ?? '';
  const found = namedAndCounted.form.exec(last)?.groups;
  const alone = countedAlone.form.exec(last)?.groups;
  if (alone) return asMovers(words.slice(0, -1), Number(alone.count));
  if (!found?.name) return { proposers: [...words] };
  return asMovers([...words.slice(0, -1), found.name], Number(found.count));
}

/** Movers of whom a number is told only where it is more than the names. */
export function asMovers(
  proposers: readonly string[],
  signers: number | null,
): { proposers: string[]; signers?: number } {
  const isMore = signers !== null && signers > proposers.length;
  return { proposers: [...proposers], ...(isMore && { signers }) };
}

/** A record with other movers: the number goes with the names. */
export function withMovers<R extends Movers>(record: R, words: readonly string[]): R {
  const { signers: _, ...bare } = record;
  return { ...bare, ...moversOfWords(words) } as unknown as R;
}
