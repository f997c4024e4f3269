import { hearing } from '#core/language/meetings.ts';
import { type Extracted, type ExtractionRule, extract } from '#core/rules/extract.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { answeredRules, printedRules } from './answered.rules.ts';
import { meetingLead } from './passage-end.rules.ts';

const flat = (text: string) => text.replace(/\s/g, '');
// The paper that is answered is named at once, the meeting soon after.
const namedWithin = 2;
const meetingWithin = 3;
const longestOpening = 800;

type AnsweredRule = ExtractionRule<string>;
type Answered = Extracted<string, AnsweredRule>;

/**
 * Title of the opinion or report that a feedback paper answers: taken from its own title, else from the first paper printed in book
 * marks in its opening (with 的审议意见 where the text speaks of one). Null when neither names one.
 */
export function findAnswered(title: string, paragraphs: Paragraph[]): string | null {
  return (answeredByTitle(title) ?? extract(printedRules, openingOf(paragraphs, namedWithin)))?.value ?? null;
}

/** What a title says of the paper that is answered, with the rule that read it. */
export function answeredByTitle(title: string, rules: readonly AnsweredRule[] = answeredRules): Answered | null {
  return extract(rules, flat(title));
}

/** Meeting, and day where it is given, at which the answered report was deliberated on, as printed in the opening; else null. */
export function findDeliberatedAt(paragraphs: Paragraph[]): string | null {
  const words = hearing.words(openingOf(paragraphs, meetingWithin));
  return words === null ? null : meetingLead.form.replace(words);
}

function openingOf(paragraphs: Paragraph[], most: number): string {
  return paragraphs
    .slice(0, most)
    .map((paragraph) => flat(paragraph.text.slice(0, longestOpening)))
    .join('\n');
}
