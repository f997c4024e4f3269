import { holds } from '#core/rules/first-match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { tailAttached, tailAttachment, tailContact, tailDay, tailName, tailOrgan } from './tail.rules.ts';

/**
 * How many paragraphs of a paper are its text: the signature, the date, the lines of attachments and the contact lines at the
 * foot are left out. A short last line is a signature only when a date follows it or it ends like an organ.
 */
export function countTextParagraphs(paragraphs: Paragraph[]): number {
  let end = paragraphs.length;
  let dated = false;
  while (end > 1) {
    const text = textAt(paragraphs, end - 1).trim();
    const isDay = holds(tailDay, text);
    const isName = holds(tailName, text) && (dated || holds(tailOrgan, text));
    if (!(text === '' || isDay || isName || holds(tailAttachment, text) || holds(tailContact, text))) {
      const first = firstAttachment(paragraphs, end);
      if (first === null) break;
      end = first;
      continue;
    }
    dated ||= isDay;
    end--;
  }
  return end;
}

/** The line of attachments (附件：1.…) whose further ones (2.…) are the paragraphs up to `end`; null where these are none. */
function firstAttachment(paragraphs: Paragraph[], end: number): number | null {
  let index = end - 1;
  while (index > 0 && holds(tailAttached, textAt(paragraphs, index).trim())) index--;
  return index < end - 1 && index > 0 && holds(tailAttachment, textAt(paragraphs, index).trim()) ? index : null;
}
