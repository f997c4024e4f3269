import { toAddress } from '#renderer/base/address.ts';
import type { TextMark } from '#shared/contract/library-calls.ts';

/** Page of the record that a passage became; null for records without a page of their own. */
export function markAddress(mark: TextMark): string | null {
  switch (mark.collection) {
    case 'points':
      return toAddress('opinions', ['point', mark.record]);
    case 'motions':
      return toAddress('motions', [mark.record]);
    case 'commitments':
      return toAddress('commitments', [mark.record]);
    case 'targets':
      return toAddress('targets', [mark.record]);
    case 'measures':
    case 'projects':
      return null;
  }
}
