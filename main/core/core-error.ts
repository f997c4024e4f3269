import type { ErrorCode } from '#shared/contract/error-code.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';

/**
 * An expected failure (bad file, record gone, workspace locked). `code` is one of the closed list; `details` fills the
 * places of the sentence that the screen shows for that code; a detail may be a sentence itself, as data. The message itself is for the log.
 */
export class CoreError extends Error {
  readonly code: ErrorCode;
  readonly details: MessageDetails;

  constructor(code: ErrorCode, details: MessageDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'CoreError';
    this.code = code;
    this.details = details;
  }
}
