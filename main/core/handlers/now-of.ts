import type { HandlerContext } from '../handler.ts';
import type { Circumstances } from '../ledger/points/circumstances.ts';

/** Day and person of a call. */
export function nowOf(context: HandlerContext): Circumstances {
  return { today: context.today(), by: context.who() };
}
