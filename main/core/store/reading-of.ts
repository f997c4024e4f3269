import { readHashedJson } from './hashed-json.ts';

/** What a stored reading holds; undefined where the text is damaged, or is the reading of another source than that of this hash. */
export function readingOf(text: string, sha256: string): unknown {
  const value = readHashedJson(text);
  return namesAnother(value, sha256) ? undefined : value;
}

/** Readings name the source that they were made of, inside what was read. */
function namesAnother(value: unknown, sha256: string): boolean {
  const named = memberOf(memberOf(memberOf(value, 'reading'), 'source'), 'sha256');
  return typeof named === 'string' && named !== sha256;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
