import type { ErrorCode } from '#shared/contract/error-code.ts';

/** A refusal by the core. The screen shows the sentence of `code` with `details` filled in, never `message`. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number>;

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, message: string = code) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.details = details;
  }
}
