import { withoutDutyBrackets } from '#core/language/duty-brackets.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import {
  beforeColon,
  boldHeading,
  clauseBehindComma,
  firstSentence,
  headingLead,
  headingTail,
  leadsToWish,
  stars,
} from './heading.rules.ts';
import type { Stretch } from './place.ts';

// A heading longer than this is a sentence of the text; the longest headings of such papers have about forty characters.
const longest = 44;

const strip = (text: string) => headingTail.form.replace(stars.form.replaceAll(text)).trim();

/**
 * The heading of an item: bold words that open it, else the whole paragraph where it has no full stop, else its first
 * sentence, else (a sentence too long to be a heading) its first clauses up to some thirty characters. `from` is the
 * place behind the mark. Without marks of type, closing punctuation and brackets that
 * say whose work it is (（市水务局）).
 */
export function headingAt(paragraphs: Paragraph[], { from, to }: Stretch): string {
  const text = textAt(paragraphs, from.index);
  const printed = text.slice(from.offset, to.index === from.index ? to.offset : text.length).trimStart();
  const rest = withoutDutyBrackets(printed);
  const bold = boldHeading.form.find(rest)?.groups.words;
  if (bold) return strip(bold);
  const sentence = firstSentence.form.words(headingLead.form.replace(rest)) ?? '';
  const label = beforeColon.form.words(sentence);
  const first = strip(label !== null && !leadsToWish.form.test(label) ? label : sentence);
  return first.length <= longest ? first : firstClauses(first);
}

function firstClauses(sentence: string): string {
  const clauses = sentence.split(clauseBehindComma.form.regex);
  let text = clauses[0] ?? '';
  for (const clause of clauses.slice(1)) {
    if (text.length + clause.length > 30) break;
    text += clause;
  }
  return strip(text.slice(0, longest + 16));
}
