import { hash } from 'node:crypto';

/** An id that is the same for the same words, whatever order papers come in: `<prefix>-<12 hex digits>`. */
export function stableId(prefix: string, ...words: string[]): string {
  return `${prefix}-${hash('sha256', words.join('\u0001')).slice(0, 12)}`;
}
