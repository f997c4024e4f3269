import type { Clock, Person } from '../context-parts.ts';
import type { Circumstances } from './circumstances.ts';

/** Day and person of a call. */
export function nowOf(context: Pick<Clock, 'today'> & Person): Circumstances {
  return { today: context.today(), by: context.who() };
}
