import type { Finding } from '#shared/domain/finding-record.ts';
import { stableId } from '../../stable-id.ts';

/** An id that stays the same for the same kind and passages, so that a dismissal holds when the papers are read again. */
export function findingId(kind: Finding['kind'], ...passages: string[]): string {
  return stableId(kind, ...passages.map((passage) => passage.replace(/\s/g, '')));
}

/** The first words of a passage, for a title. */
export function opening(passage: string, longest = 24): string {
  const plain = passage.replace(/\s/g, '');
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}
