import { isDeepStrictEqual } from 'node:util';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { Change } from '#shared/domain/ledger.ts';
import { isTold, type Telling } from '#shared/messages/catalogue.ts';

type Places = Map<string, string>;

/** A sentence as its key with what fills its places, so that another wording of it changes no line. */
function sentence(telling: Telling): string {
  if (typeof telling !== 'object') return JSON.stringify(telling);
  return JSON.stringify(telling, (_, value) => (isTold(value) ? { ...value } : value));
}

function put(places: Places, path: readonly string[], value: unknown): void {
  if (value === undefined) return;
  const isLeaf = typeof value !== 'object' || value === null || isTold(value);
  const isFew = Array.isArray(value) && value.every((one) => typeof one !== 'object' || isTold(one));
  if (isLeaf || isFew || value instanceof Uint8Array) {
    places.set(path.join(' '), sentence(value as Telling));
    return;
  }
  const entries = Array.isArray(value)
    ? value.map((one, at): [string, unknown] => [nameIn(value, one, at), one])
    : Object.entries(value as object);
  if (entries.length === 0) places.set(path.join(' '), '{}');
  for (const [name, one] of entries) put(places, [...path, name], one);
}

/** The id of a part of a list, where it has one of its own; else its place. */
function nameIn(list: readonly unknown[], one: unknown, at: number): string {
  const idOf = (part: unknown) => (part as { id?: unknown } | null)?.id;
  const id = idOf(one);
  return typeof id === 'string' && list.filter((part) => idOf(part) === id).length === 1 ? id : String(at);
}

/** Every single value that `value` holds, by where it stands. */
export function placesIn(name: string, value: unknown): Places {
  const places: Places = new Map();
  put(places, [name], value);
  return places;
}

/** In characters: of longer words their beginning and how many they are tell any change that matters here. */
const longest = 48;

function short(value: string | undefined): string {
  if (value === undefined) return '–';
  return value.length > longest ? `${value.slice(0, longest)}…${value.length}` : value;
}

/** What became different, a line for each record: the places within it, with what stands there now. */
export function differentLines(before: Places, after: Places): string[] {
  const lines = new Map<string, string[]>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const is = after.get(name);
    if (before.get(name) === is) continue;
    const [list = '', record = '', ...place] = name.split(' ');
    const key = `${list} ${record}`;
    lines.set(key, [...(lines.get(key) ?? []), `${place.join('.')} ${short(is)}`]);
  }
  return [...lines].map(([record, places]) => `${record}: ${places.join(' | ')}`);
}

/** What a change does to the records, a line for each. */
export function changeLines({ what, title, operations }: Change): string[] {
  const lines = operations.flatMap(({ collection, id, before, after }) => {
    if (isDeepStrictEqual(before, after)) return [];
    return differentLines(placesIn(`${collection} ${id}`, before), placesIn(`${collection} ${id}`, after));
  });
  return [`${what} ${sentence(title)}`, ...lines];
}

/** Every question that needs no record, as one day asks it; `asOf` is ISO. */
const questions: readonly { [N in CallName]: [N, CallInput<N>] }[CallName][] = [
  ['desk.get', { days: 60 }],
  ['due.list', {}],
  ['due.list', { asOf: '2026-10-01', basis: 'happened', days: 30 }],
  ['status.get', {}],
  ['status.get', { asOf: '2026-10-01', basis: 'known' }],
  ['opinions.list', {}],
  ['points.list', {}],
  ['feedback.list', {}],
  ['motions.list', {}],
  ['suggestions.list', {}],
  ['commitments.list', {}],
  ['targets.list', {}],
  ['organs.list', {}],
  ['deputies.list', {}],
  ['meetings.list', {}],
  ['identities.list', {}],
  ['offers.list', {}],
  ['lists.list', undefined],
];

type Ask = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

/** What all lists, the desk and the rates say now. */
export async function listedNow(ask: Ask): Promise<Places> {
  const all: Places = new Map();
  for (const [at, [name, input]] of questions.entries())
    for (const [place, value] of placesIn(`${name}${at}`, await ask(name, input as CallInput<typeof name>)))
      all.set(place, value);
  return all;
}
