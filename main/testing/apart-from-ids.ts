import { printedName } from '#core/ledger/organs/organ-id.ts';
import type { Ledger } from '#shared/domain/ledger.ts';

/** What a record says of itself, by which it is known whatever its id. */
function wordsById({ organs, suggestions, deputies, meetings }: Ledger): [string, string][] {
  return [
    ...Object.values(organs).map((one) => [one.id, `o ${printedName(one)} ${one.place ?? ''}`] as const),
    ...Object.values(suggestions).map(
      (one) => [one.id, `s ${one.session} ${one.number} ${one.title} ${one.citation?.document}`] as const,
    ),
    ...Object.values(deputies).map((one) => [one.id, `d ${one.title} ${one.delegation} ${one.place}`] as const),
    ...Object.values(meetings).map((one) => [one.id, `e ${one.printed ?? one.title} ${one.place ?? ''}`] as const),
  ].map(([id, words]) => [id, words]);
}

/**
 * A ledger in which organs, suggestions, deputies and meetings are named by what they say: for ledgers to which the same papers came in
 * different orders. Ids are given by what came first, and stay. Two records that say the same are numbered.
 */
export function apartFromIds(ledger: Ledger): unknown {
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  for (const [id, words] of wordsById(ledger).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = used.get(words) ?? 0;
    used.set(words, count + 1);
    names.set(id, count === 0 ? words : `${words} (${count + 1})`);
  }
  const organs = Object.fromEntries(
    Object.entries(ledger.organs).map(([id, one]) => [id, { ...one, printed: printedName(one) }]),
  );
  const text = JSON.stringify({ ...ledger, organs });
  return JSON.parse(text.replace(/"((?:[osde])-[0-9a-f]{12}x*)"/g, (_, id) => JSON.stringify(names.get(id) ?? id)));
}
