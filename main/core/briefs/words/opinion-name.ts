import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { bookTitle } from './book-title.ts';

/** Name of an opinion in book-title marks; a bare 审议意见 is named by the report that it deliberates on. */
export function opinionName(opinion: Pick<OpinionRecord, 'title' | 'subject'>): string {
  const bare = /^《?(?:审议意见|审议意见书)》?$/u.test(opinion.title.trim());
  if (bare && opinion.subject) return bookTitle(`对${bookTitle(opinion.subject)}的审议意见`);
  return bookTitle(opinion.title);
}
