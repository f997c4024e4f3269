import type { ReadUnread } from '../domain/readings/read-unread.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;
type Counts = Pick<ReadUnread, 'quantities' | 'items' | 'rows'>;

const counted = ['quantities', 'items', 'rows'] as const;
/** So many lines of a section are named; the rest is said to be there. */
const mostLines = 12;

/** What was not read, in words: 数量 12 处、表格 3 行. Empty where all was. */
export function unreadCounts(say: Say, counts: Counts): string {
  const found = counted.filter((name) => counts[name] > 0);
  return found.map((name) => say(`unread.${name}`, { count: counts[name] })).join(say('unread.separator'));
}

/** The same of one section, with its heading and lines. */
export function unreadSection(say: Say, section: ReadUnread): string {
  const lines = section.lines.slice(0, mostLines).join(say('unread.separator'));
  return say('unread.section', {
    heading: section.heading ?? say('unread.before-headings'),
    what: unreadCounts(say, section),
    lines: section.lines.length > mostLines ? `${lines}…` : lines,
  });
}

/** The counts of several sections together. */
export function unreadSum(sections: readonly ReadUnread[]): Counts {
  const sum = (name: keyof Counts) => sections.reduce((all, section) => all + section[name], 0);
  return { quantities: sum('quantities'), items: sum('items'), rows: sum('rows') };
}
