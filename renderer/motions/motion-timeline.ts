import type { Say } from '#renderer/base/language.tsx';
import { chaseFacts } from '#renderer/facts/chase-facts.ts';
import { enteredFact, inOrder, isConfirmed, type ShownFact } from '#renderer/facts/fact.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Telling } from '#shared/messages/catalogue.ts';

type MotionFile = CallOutput<'motions.get'>;

/** Everything that happened to a motion and to the one as which it is handled, by round and day: papers, hand-over, what persons recorded, and orders to carry it out again. */
export function motionTimeline(
  { motion, papers, along }: MotionFile,
  say: Say,
  nameOf: (organ: string) => string,
  tell: (what: Telling) => string,
): ShownFact[] {
  const { handedOverOn, rounds, acts } = motion;
  const roundAt = (on: string | null) => (on === null ? 1 : 1 + rounds.filter((round) => round.closedOn <= on).length);
  const shown = papers.filter((paper) => paper.role !== 'mention');
  return inOrder([
    ...shown.map(({ document, role, title, date }) => ({
      key: `paper ${document} ${role}`,
      on: date,
      what: say(`paper-role.${role as 'text'}`),
      round: roundAt(date),
      paper: { document, title },
    })),
    ...(handedOverOn ? [{ key: 'hand-over', on: handedOverOn, what: say('owed.hand-over'), round: 1 }] : []),
    ...rounds.map(({ number, closedOn, reason, ordered }) => ({
      ...enteredFact(ordered),
      key: `redo ${number}`,
      on: closedOn,
      what: say('facts.redo'),
      round: number + 1,
      note: reason,
    })),
    ...along.map(({ on, what, document }, at) => ({
      key: `along ${at}`,
      on,
      what: tell(what),
      round: roundAt(on),
      ...(document !== null && { paper: { document, title: say('motions.along-paper') } }),
    })),
    ...chaseFacts(motion.chases, say, nameOf),
    ...acts.map((act) => ({
      ...act,
      key: `act ${act.id}`,
      what: say(`motion-act.${act.type}`),
      act: act.id,
      isConfirmed: isConfirmed(act),
    })),
  ]);
}
