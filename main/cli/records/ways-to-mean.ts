import { toHalfWidth } from '#shared/text/half-width.ts';
import type { Nameable, RecordKind } from './record-kind.ts';
import { hasNumber, hasNumberOfYear, wantedNumber } from './record-number.ts';

/** A part of a title shorter than this says too little to be trusted with a change. */
const leastPart = 4;

type Named = Nameable & { kind: RecordKind };

/** A name as it is compared: without spaces, brackets and quotation marks. */
function nameKey(name: string): string {
  return toHalfWidth(name)
    .toLowerCase()
    .replace(/[\s《》〈〉“”"'「」]/g, '');
}

function keysOf({ title, names = [] }: Nameable): string[] {
  return [title, ...names].map(nameKey);
}

/** The ways in which a word can mean a record, the surest first: its id, its number, its number without the year, its name, a part of its name. */
export function waysToMean(word: string): ((record: Named) => boolean)[] {
  const wanted = wantedNumber(word);
  const key = nameKey(word);
  // A number that nothing bears must not find the 12 of some title.
  const isPart = key.length >= leastPart && !wanted;
  return [
    (one) => one.id === word || (one.names ?? []).includes(word),
    (one) => wanted !== null && hasNumber(one.kind, one, wanted),
    (one) => wanted !== null && hasNumberOfYear(one.kind, one, wanted),
    (one) => keysOf(one).includes(key),
    (one) => isPart && keysOf(one).some((name) => name.includes(key)),
  ];
}
