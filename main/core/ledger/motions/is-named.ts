import type { MotionRecord } from '#shared/domain/motion-record.ts';
import type { NamedMotion } from '#shared/domain/named-motion.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { motionKey } from '../joins/group-claims.ts';

/** True where one of the motions that a paper names may be this one: of its number or its title, and of no other session. */
export function isNamed(
  { number, title, session }: Pick<MotionRecord, 'number' | 'title' | 'session'>,
  named: readonly NamedMotion[],
): boolean {
  return named.some((one) => {
    if (one.session !== null && compareSessions(one.session, session) === 'other') return false;
    if (one.number !== null) return one.number === numberKey(number);
    return one.title !== null && motionKey(one.title) === motionKey(title);
  });
}
