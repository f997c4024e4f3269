import type { ErrorCode } from '#shared/contract/error-code.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';

/** What became of one file of a folder of files that other programs made. */
export type CorpusFile = {
  /** Its path from the folder. */
  name: string;
  /** Ending of its name in small letters, without the dot. */
  format: string;
  /** Milliseconds by the clock, and the most megabytes that its process had (0 where the system does not tell). */
  tookMs: number;
  peakMb: number;
  /** Why it was refused; null where it was read. */
  refused: { code: ErrorCode | 'internal'; details: MessageDetails } | null;
  /** What was drawn: lines with their ends. */
  text: string;
  /** Codes of what was told of it. */
  messages: string[];
};

/** Control characters beside line ends and tabs: of no use to anybody. */
export function countControls(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought.
  return text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g)?.length ?? 0;
}

/** Whether a file is kept back: by its name alone, half of them, so that what was mended by some can be tried on the others. */
export function isKeptBack(name: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of name.split('/').at(-1) ?? '') hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) & 1) === 1;
}
