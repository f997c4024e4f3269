import { createHash } from 'node:crypto';

/** An id that is the same for the same words, whatever order papers come in: `<prefix>-<12 hex digits>`. */
export function stableId(prefix: string, ...words: string[]): string {
  return `${prefix}-${createHash('sha256').update(words.join('\u0001')).digest('hex').slice(0, 12)}`;
}
