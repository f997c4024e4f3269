import { isDeepStrictEqual } from 'node:util';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';

type Rounds = SuggestionRecord['rounds'];
/** A field of a handling. `contacted` is told together with `contactedOn`. */
export type RoundField = Exclude<keyof SuggestionRound, 'number' | 'contacted'>;

const whole = 'rounds';

/** The name under which `entered` says that a person set a field of a handling (`rounds.1.answerClass`); it stands beside `rounds`. */
export function roundMark(round: number, field: RoundField): string {
  return `${whole}.${round}.${field}`;
}

/** True where `entered` says of the handlings as a whole that a person set them, as earlier releases did. */
export function isMarkedWhole(entered: readonly string[]): boolean {
  return entered.includes(whole) && !entered.some((one) => one.startsWith(`${whole}.`));
}

/**
 * True where a person set this field of this handling, or took its value out. Where an earlier release marked the handlings as a whole, every field that says something
 * (`isBlank` is false) is the person's.
 */
export function isRoundFieldEntered(
  entered: readonly string[],
  { number }: Pick<SuggestionRound, 'number'>,
  field: RoundField,
  isBlank: boolean,
): boolean {
  return isMarkedWhole(entered) ? !isBlank : entered.includes(roundMark(number, field));
}

function isUnsaid(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function fieldsSet(before: SuggestionRound | undefined, after: SuggestionRound): RoundField[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])] as (keyof SuggestionRound)[];
  const isSet = (key: keyof SuggestionRound) =>
    before ? !isDeepStrictEqual(before[key], after[key]) : !isUnsaid(after[key]);
  return keys.flatMap((key) => (key === 'number' || !isSet(key) ? [] : key === 'contacted' ? 'contactedOn' : key));
}

/** The marks of what a change sets in handlings, each once. */
export function marksBetween(before: Rounds, after: Rounds): string[] {
  const marks = after.flatMap((round) =>
    fieldsSet(
      before.find(({ number }) => number === round.number),
      round,
    ).map((field) => roundMark(round.number, field)),
  );
  return [...new Set(marks)];
}

/** What readings said of the fields of handlings, with what stood in those that are a person's from now on (`marks`). */
export function notedRounds(noted: unknown, before: Rounds, marks: readonly string[]): unknown {
  if (!Array.isArray(noted)) return before;
  return before.map((round, at) => {
    const known: Partial<SuggestionRound> = (noted as Rounds)[at] ?? { number: round.number };
    const isNew = (key: string) => marks.includes(roundMark(round.number, key as RoundField));
    const set = Object.entries(round).filter(([key]) => isNew(key));
    return { ...known, ...Object.fromEntries(set) };
  });
}
