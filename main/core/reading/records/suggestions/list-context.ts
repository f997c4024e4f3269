import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { isOrganName } from '#shared/text/organ-name.ts';
import { meetingName } from '../../structure/meeting-name.ts';
import { countedWords, partSubject } from './row-words.rules.ts';

/** What the lines over some rows say of all of them. */
export type ListContext = {
  session: string | null;
  channel: 'in-session' | 'between-sessions' | null;
  /** Subject or organ that the name of the part over the rows tells; absent where it tells none. */
  category?: string;
  organ?: string;
};

const bareSession =
  /(?:第?[一二三四五六七八九十\d]{1,3}届)[\u4e00-\u9fff]{0,10}?第?[一二三四五六七八九十\d]{1,3}次会议/;

/** The congress session that a title names (云泽市第九届人民代表大会第五次会议代表建议目录); null for none, and for meetings of committees. */
export function sessionIn(text: string): string | null {
  const plain = text.replace(/\s/g, '');
  const named = meetingName(plain) ?? bareSession.exec(plain)?.[0] ?? null;
  return named === null || /常务委员会|常委会|主任会议/.test(named) ? null : named;
}

/** The context after a title or the name of a part: what it does not say stays as it was before. */
export function contextAfter(before: ListContext, text: string): ListContext {
  const session = sessionIn(text) ?? before.session;
  if (/闭会/.test(text)) return { session, channel: 'between-sessions' };
  return { session, channel: /会议期间|大会期间/.test(text) ? 'in-session' : before.channel };
}

/** 一、教育类（3件） → 教育; 市教育局（2件） → an organ. */
function aboutPart(text: string): Pick<ListContext, 'category' | 'organ'> {
  const words = countedWords.form.replaceAll(text.slice(readOrdinalMark(text)?.length ?? 0));
  if (isOrganName(words)) return { organ: words };
  const category = partSubject.form.find(words)?.groups.subject;
  return category === undefined ? {} : { category };
}

/** The context under the name of a part of the list; subject and organ are those of this part alone. */
export function contextInPart({ session, channel }: ListContext, text: string): ListContext {
  return { ...contextAfter({ session, channel }, text), ...aboutPart(text.trim()) };
}
