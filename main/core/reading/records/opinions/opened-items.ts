import { isHeadingStyle } from '#core/language/mark-styles.ts';
import { holds } from '#core/rules/first-match.ts';
import type { LineSpan } from '#shared/domain/readings/line-span.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import type { Item, ItemList } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { headingAlone } from './opinion-passage.rules.ts';
import { readPartOrgans } from './part-organs.ts';
import { sectionRole } from './wording.ts';

/** The demands under a heading, in paragraphs of their own with numbers of headings; 一是 and 二是 tell one demand in parts. */
function demandsUnder(paragraphs: Paragraph[], { mark, lists }: Item): ItemList | null {
  const first = lists[0];
  const isNumbered = first?.items.every((item) => item.mark.atStart && isHeadingStyle(item.mark.style)) ?? false;
  const { index } = mark.place;
  if (!first || !isNumbered || first.items.length < 2 || first.items[0]?.mark.place.index !== index + 1) return null;
  const roles = first.items.map((item) => sectionRole(headingAt(paragraphs, itemBody(item))));
  return roles.some((role) => role === 'problem' || role === 'praise') ? null : first;
}

/** A heading over points, with its lines. */
type Heading = LineSpan & { text: string };

/**
 * An item that is a point; `part`: the heading that it was opened from, the nearest one that names an organ where there are several; `headings`:
 * all of them, the outermost first.
 */
export type OpenedItem = Item & { part?: string; headings?: Heading[] };

/** The heading that says whose part it is: the inner one, unless only an outer one names an organ. */
function partOf(own: string, outer: string | undefined): string {
  return outer !== undefined && readPartOrgans(own).length === 0 ? outer : own;
}

/**
 * Numbered items as the points they hold: one that is a mere heading (一、压实责任) over numbered paragraphs stands for those, at every
 * depth; one that says something itself, or whose parts tell a problem before the advice, stays whole.
 */
export function openItems(
  paragraphs: Paragraph[],
  items: readonly Item[],
  outer?: string,
  headings: Heading[] = [],
): OpenedItem[] {
  return items.flatMap((item): OpenedItem[] => {
    const paragraph = paragraphs[item.mark.place.index];
    const text = (paragraph?.text ?? '').slice(item.mark.place.offset + item.mark.length);
    const plain = text.replace(/\*+/g, '').trim();
    const under = item.mark.atStart && holds(headingAlone, plain) ? demandsUnder(paragraphs, item) : null;
    if (under) {
      const { firstLine = 0, lastLine = 0 } = paragraph ?? {};
      const inner = [...headings, { text: plain, firstLine, lastLine }];
      return openItems(paragraphs, under.items, partOf(plain, outer), inner);
    }
    return [outer === undefined ? item : { ...item, part: outer, headings }];
  });
}
