import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { endOfItem } from './agenda-items.rules.ts';

/** The items of an agenda, in its order: its lines with a mark of the first one's style and a number that runs on. Others divide an item. */
export function agendaItems(paper: Paper | undefined): AgendaItem[] {
  const items: AgendaItem[] = [];
  let style: string | null = null;
  for (const { text, firstLine } of paper?.body ?? []) {
    const line = text.trim();
    const mark = readOrdinalMark(line);
    if (!mark || mark.number !== items.length + 1 || (style !== null && mark.style !== style)) continue;
    style = mark.style;
    const title = endOfItem.form.replace(line.slice(mark.length)).replace(/\s/g, '');
    if (title !== '') items.push({ number: mark.number, title, line: firstLine });
  }
  return items;
}
