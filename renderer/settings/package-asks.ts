import { CallError } from '#renderer/base/transport/call-error.ts';

/** True for what a person ended: nothing is to be said of it. */
export function asksNothing(error: Error): boolean {
  return error instanceof CallError && error.code === 'cancelled';
}
