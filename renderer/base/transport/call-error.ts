import type { ErrorCode } from '#shared/contract/error-code.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';

/** A refusal by the core. The screen shows the sentence of `code` with `details` filled in, never `message`. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly details: MessageDetails;

  constructor(code: ErrorCode, details: MessageDetails = {}, message: string = code) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.details = details;
  }
}
