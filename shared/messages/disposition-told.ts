import type { MotionRecord } from '../domain/motion-record.ts';
import { type Telling, told } from './catalogue.ts';

/** What becomes of a motion; what is only proposed is said to be, with the motion to which it would be laid. Empty where nothing tells. */
export function dispositionTold({
  disposition,
  dispositionOn,
  claims,
}: Pick<MotionRecord, 'disposition' | 'dispositionOn' | 'claims'>): Telling {
  if (disposition === null) return '';
  if (dispositionOn !== null) return told(`disposition.${disposition}`);
  const into = disposition === 'merged' ? claims.find(({ mergedInto }) => mergedInto !== undefined)?.mergedInto : null;
  return into ? told('disposition.proposed-into', { title: into }) : told(`disposition.proposed-${disposition}`);
}
