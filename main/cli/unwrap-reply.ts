import { CoreError } from '#core/core-error.ts';
import type { Reply } from '#shared/contract/call.ts';

/** The value of a reply; throws what went wrong as a CoreError. */
export function unwrapReply<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new CoreError(reply.error.code, reply.error.details);
}
