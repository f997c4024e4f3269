import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { dueAt } from './due-at.ts';
import { chasesAt, knownBy, roundsAt } from './rounds-at.ts';
import { toldOfMotionAt } from './told-of-motion-at.ts';

/** A motion as it stood on a day: papers that are not there yet tell nothing of it, and no organ has what was handed over later. */
export function motionAt(motion: MotionRecord, isThere: (document: string) => boolean, day: string): MotionRecord {
  const { over, under } = roundsAt(motion.rounds, day);
  const { due, number } = under ?? { due: motion.due, number: motion.round };
  // A later hand-over has the motion's own fields; those of a round are kept with it.
  const handedOverOn = under?.openedOn ?? motion.handedOverOn;
  const isHandedOver = handedOverOn !== null && handedOverOn <= day;
  return {
    ...motion,
    ...toldOfMotionAt(motion, isThere, day),
    ...(under?.lead !== undefined && { lead: under.lead }),
    ...(handedOverOn !== null && !isHandedOver && { lead: null, support: [] }),
    handedOverOn: knownBy(handedOverOn, day),
    due: isHandedOver ? dueAt(due, day) : null,
    round: number,
    rounds: over,
    acts: motion.acts.filter((act) => act.on <= day),
    ...chasesAt(motion, day),
  };
}
