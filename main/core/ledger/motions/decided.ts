import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { withEntered } from '../record-of.ts';

/**
 * A motion of which a person says what became of it: decided on the ISO day `on`; without one on the day that papers tell, else on one that nobody
 * knows, and no proposal any more.
 */
export function decided(motion: MotionRecord, on: string | null | undefined): MotionRecord {
  if (on == null && motion.dispositionOn !== null) return motion;
  const { dispositionOn: _, ...rest } = motion;
  return { ...rest, ...(on != null && { dispositionOn: on }), entered: withEntered(motion.entered, 'dispositionOn') };
}
