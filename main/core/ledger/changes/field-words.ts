import type { Collection } from '#shared/domain/ledger.ts';
import { isMessageKey, type Telling, told, toldTogether } from '#shared/messages/catalogue.ts';
import type { Names } from './names.ts';

/** How a field of a record is put into words. A word of the catalogue is named by the front of its key. */
export type FieldKind =
  | 'text'
  | 'organ'
  | 'organs'
  | 'list'
  | 'due'
  | 'citation'
  | 'count'
  | 'yes'
  | { words: string }
  | { title: Collection };

/** Words of each thing that a field holds several of; of two such lists only what differs is told. */
export type Items<Value> = (value: NonNullable<Value>, names: Names) => readonly Telling[];

function partOf(value: unknown, part: 'date' | 'quote'): string {
  return typeof value === 'object' && value !== null && part in value
    ? String((value as Record<string, unknown>)[part])
    : '';
}

/** A name that nobody knows any more stays an id rather than nothing. */
function listed(values: readonly unknown[], kind: FieldKind, names: Names): string {
  if (kind === 'count') return String(values.length);
  return values.map((one) => (kind === 'organs' ? names.organ(String(one)) || String(one) : String(one))).join('、');
}

function ofCode(kind: { words: string } | { title: Collection }, value: string, names: Names): Telling {
  if ('title' in kind) return names.title(kind.title, value) || value;
  const key = [`${kind.words}.${value}`, `${kind.words}-${value}`].find(isMessageKey);
  return key ? told(key) : value;
}

/** A value of a field, in words; empty for what is not known. */
export function fieldWords(value: unknown, kind: FieldKind, names: Names): Telling {
  if (value === null || value === undefined) return '';
  if (typeof kind === 'object') return ofCode(kind, String(value), names);
  if (kind === 'organ') return names.organ(String(value)) || String(value);
  if (kind === 'due') return partOf(value, 'date');
  if (kind === 'citation') return partOf(value, 'quote');
  if (typeof value === 'boolean') return told(value ? 'list.yes' : 'list.no');
  return Array.isArray(value) ? listed(value, kind, names) : String(value);
}

const asText = (telling: Telling) => (typeof telling === 'string' ? telling : JSON.stringify(telling));

function without(items: readonly Telling[], others: readonly Telling[]): Telling {
  const known = new Set(others.map(asText));
  const left = items.filter((one) => !known.has(asText(one)));
  return left.length === 0 ? '' : toldTogether(left, 'told.clause-mark');
}

/** What two lists say otherwise: what only the first holds, and what only the second. */
export function itemWords(before: readonly Telling[], after: readonly Telling[]): [Telling, Telling] {
  return [without(before, after), without(after, before)];
}

/** Parts of one line that say something, each a word or a sentence. */
export function together(parts: readonly (Telling | null | undefined)[]): Telling {
  const said = parts.filter((one): one is Telling => one !== null && one !== undefined && one !== '');
  return toldTogether(said, 'told.word-mark');
}
