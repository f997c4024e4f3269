import type { Ledger } from './ledger.ts';
import type { MotionRecord } from './motion-record.ts';

/** The motion as which one is handled: that to which it was laid, on to the last; itself where it stands alone. A circle ends where it began. */
export function motionRoot(motions: Ledger['motions'], from: MotionRecord): MotionRecord {
  const seen = new Set([from.id]);
  let root = from;
  for (let next = motions[root.mergedInto ?? '']; next && !seen.has(next.id); next = motions[root.mergedInto ?? '']) {
    seen.add(next.id);
    root = next;
  }
  return root;
}

/** The motion as which another one is handled; null for one that is followed itself. */
export function handledAs(motions: Ledger['motions'], motion: MotionRecord): MotionRecord | null {
  const root = motionRoot(motions, motion);
  return root.id === motion.id ? null : root;
}

/** True for a motion that is handled together with others and takes them in: it is followed, though the paper calls all of them merged. */
export function takesOthersIn(motions: Ledger['motions'], { id, mergedInto }: MotionRecord): boolean {
  return mergedInto === null && Object.values(motions).some((one) => one.mergedInto === id);
}
