import type { Collection, Ledger } from '#shared/domain/ledger.ts';

type Titled = { id: string; title?: unknown; name?: unknown };
type Part = { id: string };

/** In characters: of longer titles their beginning tells which is meant. */
const longest = 10;

function titledOf(ledger: Ledger): [Collection, Titled][] {
  return (Object.keys(ledger) as Collection[]).flatMap((collection) =>
    (Object.values(ledger[collection]) as Titled[]).map((one): [Collection, Titled] => [collection, one]),
  );
}

/** The record that words mean; behind `#` which of several that share them, from 1 on. */
function meant(ledger: Ledger, collection: string, named: string): Titled {
  const [words = '', place] = named.split('#');
  const found = titledOf(ledger)
    .filter(([name]) => name === collection)
    .map(([, one]) => one)
    .filter((one) => String(one.title ?? one.name ?? one.id).includes(words));
  const exact = found.find(({ title }) => title === words);
  const first = found[Number(place ?? 1) - 1];
  if (!first || (found.length > 1 && !exact && place === undefined))
    throw new Error(`${found.length} ${collection} are called ${words}`);
  return place === undefined ? (exact ?? first) : first;
}

/**
 * `input` with the ids of the records that it names: `@规划` by words of the title in the collection of the call, `@points/规划` in another, `@规划#2` the
 * second of several, `@acts:0` a part of the record named before. `collection` is that of the call.
 */
export function withIds(ledger: Ledger, collection: string, input: Record<string, unknown>): Record<string, unknown> {
  let record: object | null = null;
  const idOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(idOf);
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array))
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, idOf(one)]));
    if (typeof value !== 'string' || !value.startsWith('@')) return value;
    const { part, at } = /^@(?<part>[a-z]+):(?<at>\d+)$/u.exec(value)?.groups ?? {};
    if (part !== undefined) return (record as Record<string, Part[]> | null)?.[part]?.[Number(at)]?.id;
    const [words = '', named = collection] = value.slice(1).split('/').toReversed();
    const found = meant(ledger, named, words);
    record = found;
    return found.id;
  };
  return idOf(input) as Record<string, unknown>;
}

/** What an id is made of: a word of figures and small letters, with the places of parts behind it. */
const idForm = /[0-9a-z][0-9a-z-]{7,}/gu;

/** `text` with the titles of records in the place of their ids, so that a person can read it and no hash is held. */
export function withTitles(ledgers: readonly Ledger[], text: string): string {
  const titles = new Map<string, string>();
  for (const ledger of ledgers)
    for (const [, { id, title, name }] of titledOf(ledger)) {
      const words = String(title || name || '').slice(0, longest);
      if (id.length > 7 && words) titles.set(id, `‹${words}›`);
    }
  return text.replaceAll(idForm, (word) => titles.get(word) ?? word);
}
