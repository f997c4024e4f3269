// What reading decides by more than the form of a text: rules that see several things, and numbers. What `npm run rules` lists; the program never imports this.
import { numbered } from '#core/rules/testing/numbered.ts';
import { htmlNumbers } from '../formats/html/html.rules.ts';
import { cutNumbers } from '../formats/loosen-cut-paragraphs.rules.ts';
import { furnitureNumbers } from '../formats/page-furniture.rules.ts';
import { splitListNumbers } from '../records/feedback/split-list.rules.ts';
import { outlineNumbers } from '../records/outline/mark.rules.ts';
import { measureRules } from '../records/targets/measure.rules.ts';
import { paperNumbers } from '../structure/describe-paper.rules.ts';
import { joinNumbers } from '../text/join-lines.numbers.ts';
import { joinRules } from '../text/join-lines.rules.ts';
import { wrapNumbers } from '../text/wrap-measure.numbers.ts';
import { littleReadNumbers } from '../unread/little-read.numbers.ts';

/** Rules that are asked about more than a text. */
export const casedRules = [
  { name: 'what a figure measures', rules: measureRules },
  { name: 'how a line goes on the paragraph before it', rules: joinRules },
] as const;

/** The numbers that reading turns on, by subject. */
export const readingNumbers = [
  numbered('lines joined to paragraphs: numbers', joinNumbers),
  numbered('web page: numbers', htmlNumbers),
  numbered('paragraph of a Word file: numbers', cutNumbers),
  numbered('what is printed on page after page: numbers', furnitureNumbers),
  numbered('lines that are hard-wrapped: numbers', wrapNumbers),
  numbered('what is said of a paper: numbers', paperNumbers),
  numbered('numbers of a list: numbers', outlineNumbers),
  numbered('list in a sentence: numbers', splitListNumbers),
  numbered('paper of which little was read: numbers', littleReadNumbers),
] as const;
