import type { BriefKind } from '#shared/contract/brief-calls.ts';
import { type Given, type Tools, UsageError, ValueError } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { dayOf, pairOf } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { recordKinds } from '../../records/record-kind.ts';

/** Everything that can narrow a brief; which of them a kind takes, the kind itself says. */
export const scopeOptions = [
  'opinion',
  'feedback',
  'motion',
  'suggestion',
  'commitment',
  'point',
  'organ',
  'meeting',
  'from',
  'to',
  'year',
  'date',
  'as-of',
  'term',
  'days',
  'source',
  'status',
  'session',
] as const satisfies OptionName[];

const days: readonly string[] = ['from', 'to', 'date', 'as-of'];

/** The words for the free parts of the paper. Throws ValueError for a part that it does not have. */
export function partsOf({ freeParts, id }: BriefKind, given: Given): [string, string][] {
  const parts = given.all('part').map((text) => pairOf('part', text));
  const unknown = parts.find(([name]) => !freeParts.some((one) => one.name === name));
  const known = freeParts.map(({ name, title }) => `${name}（${title}）`).join('、') || '—';
  if (unknown) throw new ValueError('cli.unknown-part', { word: unknown[0], kind: id, known });
  return parts;
}

/** What a paper is about; records are named as everywhere. Throws UsageError for what the kind does not take or lacks. */
export async function scopeOf(kind: BriefKind, given: Given, tools: Tools): Promise<Record<string, string>> {
  const scope: Record<string, string> = {};
  for (const name of scopeOptions) {
    const value = given.option(name);
    if (value === undefined) continue;
    const place = kind.scope.find((one) => one.name === name);
    if (!place) throw new ValueError('cli.option-not-for-kind', { option: name, kind: kind.id });
    const collection = recordKinds.find((one) => one === place.collection);
    scope[name] = collection
      ? await findId(value, collection, tools)
      : days.includes(name)
        ? dayOf(name, value)
        : value;
  }
  const missing = kind.scope.find((one) => one.required && scope[one.name] === undefined);
  if (missing !== undefined) throw new UsageError('cli.option-missing', { option: missing.name });
  return scope;
}
