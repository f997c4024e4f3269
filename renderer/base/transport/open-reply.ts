import type { Reply } from '#shared/contract/call.ts';
import { CallError } from './call-error.ts';

/** The value of a reply; a refusal is thrown as `CallError`. */
export function openReply<Output>(reply: Reply<Output>): Output {
  if (reply.ok) return reply.value;
  throw new CallError(reply.error.code, reply.error.details, reply.error.message);
}
