import { holds } from '#core/rules/first-match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { tailAttachment, tailContact, tailDay, tailName, tailOrgan } from './tail.rules.ts';

/**
 * How many paragraphs of a paper are its text: the signature, the date, the line of attachments and the contact lines at the
 * foot are left out. A short last line is a signature only when a date follows it or it ends like an organ.
 */
export function countTextParagraphs(paragraphs: Paragraph[]): number {
  let end = paragraphs.length;
  let dated = false;
  while (end > 1) {
    const text = textAt(paragraphs, end - 1).trim();
    const isDay = holds(tailDay, text);
    const isName = holds(tailName, text) && (dated || holds(tailOrgan, text));
    if (!(text === '' || isDay || isName || holds(tailAttachment, text) || holds(tailContact, text))) break;
    dated ||= isDay;
    end--;
  }
  return end;
}
