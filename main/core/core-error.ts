import type { ErrorCode } from '#shared/contract/error-code.ts';

/**
 * An expected failure (bad file, record gone, workspace locked). `code` is one of the closed list; `details` fills the
 * places of the sentence that the screen shows for that code. The message itself is for the log.
 */
export class CoreError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number>;

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'CoreError';
    this.code = code;
    this.details = details;
  }
}
