import type { HandedTo, OpinionRecord } from '#shared/domain/opinion-record.ts';
import { withVotes } from '#shared/domain/votes-of-round.ts';
import { dueAt } from './due-at.ts';
import { chasesAt, roundsAt } from './rounds-at.ts';

function handedToAt(one: HandedTo, day: string): HandedTo {
  return { ...one, due: dueAt(one.due, day), draftDue: dueAt(one.draftDue, day) };
}

/** An opinion as it stood on a day (ISO): rounds, acts and votes of later days are not there yet. */
export function opinionAt(opinion: OpinionRecord, day: string): OpinionRecord {
  const { over, under } = roundsAt(opinion.rounds, day);
  const current = under ?? { ...opinion, number: opinion.round };
  const { due, draftDue, number } = current;
  const { alsoTo: _, askedOf: __, organVotes: ___, letters, ...rest } = opinion;
  const alsoTo = current.alsoTo?.filter((one) => one.on <= day).map((one) => handedToAt(one, day)) ?? [];
  const isHandedOver = opinion.handedOverOn !== null && opinion.handedOverOn <= day;
  return {
    ...rest,
    ...(alsoTo.length > 0 && { alsoTo }),
    ...(current.askedOf && { askedOf: current.askedOf }),
    ...(isHandedOver && letters && { letters }),
    handedOverOn: isHandedOver ? opinion.handedOverOn : null,
    due: isHandedOver ? dueAt(due, day) : null,
    draftDue: isHandedOver ? dueAt(draftDue, day) : null,
    ...withVotes(current, ({ on }) => on <= day),
    round: number,
    rounds: over,
    acts: opinion.acts.filter((act) => act.on <= day),
    ...chasesAt(opinion, day),
  };
}
