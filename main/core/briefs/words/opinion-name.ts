import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { bookTitle } from './book-title.ts';
import { matterName } from './matter-name.ts';

/** Name of an opinion in book-title marks; a bare 审议意见 is named by the report that it deliberates on. */
export function opinionName(opinion: Pick<OpinionRecord, 'title' | 'subject'>): string {
  const bare = /^《?(?:审议意见|审议意见书)》?$/u.test(opinion.title.trim());
  if (bare && opinion.subject) return bookTitle(`对${bookTitle(opinion.subject)}的审议意见`);
  return bookTitle(opinion.title);
}

/** What an opinion is about, behind the one 关于 of a title: 夜间经济发展情况报告审议意见. */
export function opinionMatter(opinion: Pick<OpinionRecord, 'title' | 'subject'>): string {
  return matterName(opinionName(opinion));
}
