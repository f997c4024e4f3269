import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isMarkedWhole, type RoundField, roundMark } from './entered-rounds.ts';
import { inRounds } from './typed-round.ts';

/** Parts of the input that are no field of the record, and the field under which the round's own parts are kept. */
export const unsaid = [
  'id',
  'confirmed',
  'supportSince',
  'supportFrom',
  'dueReason',
  'answerOrgan',
  'leadChange',
  'ratedAgain',
];

/** True for what a patch says of a field: a value, or that there is none any more. A field that was blank and stays blank is left open. */
export function isSaid(known: SuggestionRecord, field: string, value: unknown): boolean {
  const isBlank = (one: unknown) => one === null || one === '' || (Array.isArray(one) && one.length === 0);
  const before = inRounds.includes(field) ? true : known[field as keyof SuggestionRecord];
  return value !== undefined && !(isBlank(value) && isBlank(before ?? null));
}

/** A field of the handling that a person types is the person's, though it said the same before; an earlier release's mark says it of all. */
export function marksOf({ entered, rounds }: SuggestionRecord, field: string): string[] {
  const round = rounds.at(-1);
  const value = round?.[field as RoundField] ?? null;
  return round === undefined || value === null || isMarkedWhole(entered)
    ? []
    : [roundMark(round.number, field as RoundField)];
}
