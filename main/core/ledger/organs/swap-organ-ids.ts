import type { Chase } from '#shared/domain/chase-record.ts';
import type { LeadAnswer } from '#shared/domain/motion-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';

/** Gives the id that is to stand in place of an organ's id; `field` is the field that names it. */
export type Swap = (id: string, field: string) => string;

export function swapOne(id: string | null, field: string, to: Swap): string | null {
  return id === null ? null : to(id, field);
}

const none: string[] = [];

export function swapAll(ids: string[], field: string, to: Swap): string[] {
  if (ids.length === 0) return none;
  const [first = '', ...others] = ids;
  if (others.length === 0) return to(first, field) === first ? ids : [to(first, field)];
  return [...new Set(ids.map((id) => to(id, field)))];
}

/** Days by organ; of two organs that are one the earlier day stays. */
export function swapDays(days: Readonly<Record<string, string>>, to: Swap): Record<string, string> {
  const swapped: Record<string, string> = {};
  for (const [id, on] of Object.entries(days)) {
    const other = to(id, 'rounds');
    const known = swapped[other];
    swapped[other] = known !== undefined && known < on ? known : on;
  }
  return swapped;
}

/** Answers by organ; of two organs that are one the earlier stays. */
export function swapAnswers(answers: Readonly<Record<string, LeadAnswer>>, to: Swap): Record<string, LeadAnswer> {
  const swapped: Record<string, LeadAnswer> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const other = to(id, 'rounds');
    const known = swapped[other];
    swapped[other] = known !== undefined && known.on < answer.on ? known : answer;
  }
  return swapped;
}

/** The organs that were chased. */
export function swapChased({ chases }: { chases?: Chase[] }, to: Swap) {
  return chases === undefined
    ? {}
    : { chases: chases.map((one) => ({ ...one, organs: swapAll(one.organs, 'chases', to) })) };
}

/** The further organs of an opinion, and those asked again. */
export function swapSeveral({ alsoTo, askedOf }: Pick<OpinionRecord, 'alsoTo' | 'askedOf'>, to: Swap) {
  return {
    ...(alsoTo && { alsoTo: alsoTo.map((one) => ({ ...one, organ: to(one.organ, 'alsoTo') })) }),
    ...(askedOf && { askedOf: swapAll(askedOf, 'alsoTo', to) }),
  };
}

/** The organs on whose reports a session voted. */
export function swapVoted({ organVotes }: Pick<OpinionRecord, 'organVotes'>, to: Swap) {
  return organVotes && { organVotes: organVotes.map((one) => ({ ...one, organ: to(one.organ, 'organVotes') })) };
}
