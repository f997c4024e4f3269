import { isDeepStrictEqual } from 'node:util';

/** A value without what says only where it stands: of a quotation the words count, not the lines. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('quote' in value && 'firstLine' in value && typeof value.quote === 'string')
    return value.quote.replace(/\s/g, '');
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bare(part)]));
}

/** True when two readings say the same of a field. Nothing said and null are the same. */
export function isSameView(a: unknown, b: unknown): boolean {
  return a === b || isDeepStrictEqual(bare(a), bare(b));
}
