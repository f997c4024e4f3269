import { markStyle } from '#core/language/mark-styles.ts';
import { anyMatch } from '#core/rules/first-match.ts';
import {
  cannotOpenRules,
  closesSentence,
  endsInShut,
  endsOpen,
  holdsAnyPause,
  opensChapter,
  opensWithLabel,
  opensWithLongWord,
  ownLineRules,
  setIn,
} from './continues-line.rules.ts';
import {
  endsInBracket,
  endsInComma,
  endsParagraph,
  endsPassage,
  endsSentence,
  holdsClauses,
} from './line-marks.rules.ts';
import { isLabel, isRow, type LineSeam } from './line-seam.ts';
import { headsTime } from './plain-heading.ts';

/** How a line goes on the paragraph before it: `wrap` when that line was full, `cut` when a sentence was cut by a page break or blank line. */
export type JoinGround = 'wrap' | 'cut';

export type JoinRule = {
  id: string;
  means: string;
  /** Null where the line opens a paragraph of its own. */
  joins: JoinGround | null;
  /** Asked only where lines are hard-wrapped, or only where each is a paragraph; left out: of both. */
  where?: 'wrapped' | 'whole';
  holds: (seam: LineSeam) => boolean;
};

/** Whether a line goes on the paragraph before it. The first rule that holds decides; where none does, the line opens one. */
export const joinRules = [
  {
    id: 'join-no-text',
    means: 'a row of a table, a page mark or the like stands by itself',
    joins: null,
    holds: ({ last, next }) => last.role !== 'text' || next.role !== 'text',
  },
  {
    id: 'join-whole-paragraph',
    means: 'the format says that the line before is a whole paragraph',
    joins: null,
    holds: ({ last }) => last.hint?.wholeParagraph === true,
  },
  {
    id: 'join-before-heading',
    means: 'the format says that the line is a heading',
    joins: null,
    holds: ({ next }) => next.hint?.heading !== undefined,
  },
  {
    id: 'join-behind-heading',
    means: 'the format says that the line before is a heading',
    joins: null,
    holds: ({ last, values }) => last.hint?.heading !== undefined && last.hint.heading <= values.joinDeepestHeading,
  },
  {
    id: 'join-cannot-open',
    means: 'begins as no paragraph begins, behind a line without a full stop',
    joins: 'cut',
    holds: ({ last, next }) => anyMatch(cannotOpenRules, next.text) && !endsSentence.form.test(last.text),
  },
  {
    id: 'join-chapter',
    means: 'opens a chapter or an article',
    joins: null,
    holds: ({ next }) => opensChapter.form.test(next.text),
  },
  {
    id: 'join-item',
    means: 'opens an item of a list with its mark',
    joins: null,
    holds: ({ mark }) => mark !== null && markStyle(mark.style).opensLine,
  },
  {
    id: 'join-own-line',
    means: 'a field, an attachment or a caption, which has its own line',
    joins: null,
    holds: ({ next }) => anyMatch(ownLineRules, next.text),
  },
  {
    id: 'join-set-in',
    means: 'set in behind a line with which a paragraph may end',
    joins: null,
    holds: ({ last, next }) => setIn.form.test(next.raw) && endsParagraph.form.test(last.text),
  },
  {
    id: 'join-measured-indent',
    means: 'set in as its format measured it; in a block that is set in as a whole only behind a short line',
    joins: null,
    holds: ({ last, next, values: { joinIndent } }) =>
      (next.hint?.indent ?? 0) >= joinIndent && ((last.hint?.indent ?? 0) < joinIndent || last.hint?.short === true),
  },
  {
    id: 'join-behind-label',
    means: 'the line before is a label that stands by itself',
    joins: null,
    holds: ({ last, values }) => isLabel(last, values),
  },
  {
    id: 'join-next-field',
    means: 'a field of a form behind another, each with its label',
    joins: null,
    holds: ({ first, next }) => opensWithLabel.form.test(first.text) && opensWithLabel.form.test(next.text),
  },
  {
    id: 'join-whole-closed',
    means: 'the line before ends a sentence',
    where: 'whole',
    joins: null,
    holds: ({ closed }) => closed,
  },
  {
    id: 'join-whole-comma',
    means: 'the line before breaks off at a comma',
    where: 'whole',
    joins: 'cut',
    holds: ({ last }) => endsInComma.form.test(last.text),
  },
  {
    id: 'join-whole-bracket',
    means: 'the line before breaks off inside a bracket',
    where: 'whole',
    joins: 'cut',
    holds: ({ last, values, open }) => last.width >= values.joinBracketLeast && open,
  },
  {
    id: 'join-whole-heading-rest',
    means: 'the rest of a heading',
    where: 'whole',
    joins: 'cut',
    holds: ({ headingGoesOn }) => headingGoesOn,
  },
  {
    id: 'join-whole-heading',
    means: 'the line before is a heading',
    where: 'whole',
    joins: null,
    holds: ({ headed }) => headed,
  },
  {
    id: 'join-whole-shut',
    means: 'the line before ends in a bracket or a quotation mark, and is no prose',
    where: 'whole',
    joins: null,
    holds: ({ last }) => endsInShut.form.test(last.text) && !holdsClauses.form.test(last.text),
  },
  {
    id: 'join-whole-remark',
    means: 'the line before is short and ends in a bracket',
    where: 'whole',
    joins: null,
    holds: ({ last, values }) => last.width < values.joinRemarkWidest && endsInBracket.form.test(last.text),
  },
  {
    id: 'join-whole-time',
    means: 'the line before heads a part of the paper by the time that it names',
    where: 'whole',
    joins: null,
    holds: ({ last }) => headsTime(last.text),
  },
  {
    id: 'join-whole-sentence',
    means: 'the line before is prose without an end',
    where: 'whole',
    joins: 'cut',
    holds: ({ last, values }) => last.width >= values.joinSentenceLeast && holdsClauses.form.test(last.text),
  },
  {
    id: 'join-whole-open-word',
    means: 'the line before ends in a word that asks for another',
    where: 'whole',
    joins: 'cut',
    holds: ({ last, values }) => last.width >= values.joinOpenWordLeast && endsOpen.form.test(last.text),
  },
  {
    id: 'join-whole-phrase',
    means: 'a long phrase before, and a line that ends a passage',
    where: 'whole',
    joins: 'cut',
    holds: ({ last, next, values }) => last.width >= values.joinPhraseLeast && endsPassage.form.test(next.text),
  },
  {
    id: 'join-row',
    means: 'a row of names or values, or a line behind one',
    where: 'wrapped',
    joins: null,
    holds: ({ last, next }) => isRow(last) || isRow(next),
  },
  {
    id: 'join-stop-inside',
    means: 'the line before ends a sentence before the edge',
    where: 'wrapped',
    joins: null,
    holds: ({ closed, last, measure, values }) => closed && last.width < measure - values.joinStopSlack,
  },
  {
    id: 'join-stop-run',
    means: 'opens with a number of a run behind a sentence',
    where: 'wrapped',
    joins: null,
    holds: ({ closed, mark }) => closed && mark !== null && mark.number > 0,
  },
  {
    id: 'join-stop-phrase',
    means: 'a short line without any mark behind a sentence: a heading',
    where: 'wrapped',
    joins: null,
    holds: ({ closed, next, measure, values }) =>
      closed && next.width < measure * values.joinStopPhraseShare && !holdsAnyPause.form.test(next.text),
  },
  {
    id: 'join-stop-set-in',
    means: 'behind a sentence that ends at the edge a full line, but for the two by which a first line is set in',
    where: 'wrapped',
    joins: null,
    holds: ({ closed, last, next, measure, values: { joinStopSetInLeast, joinStopSetInMost } }) =>
      closed &&
      next.width <= last.width - joinStopSetInLeast &&
      next.width >= (next.measure ?? measure) - joinStopSetInMost &&
      !closesSentence.form.test(next.text),
  },
  {
    id: 'join-stop-at-edge',
    means: 'a sentence that ends just at the edge',
    where: 'wrapped',
    joins: 'wrap',
    holds: ({ closed }) => closed,
  },
  {
    id: 'join-heading-rest',
    means: 'the rest of a heading',
    where: 'wrapped',
    joins: 'wrap',
    holds: ({ headingGoesOn }) => headingGoesOn,
  },
  {
    id: 'join-item-goes-on',
    means: 'behind a numbered line that is full, and not set in as the text under a heading is',
    where: 'wrapped',
    joins: 'wrap',
    holds: ({ headed, last, next, measure, values: { joinHeadingSlack, joinSetInLeast, joinSetInMost } }) => {
      if (!headed || last.width < measure - joinHeadingSlack) return false;
      const isFirst = next.width <= measure - joinSetInLeast && next.width >= measure - joinSetInMost;
      return !isFirst || closesSentence.form.test(next.text);
    },
  },
  {
    id: 'join-heading',
    means: 'the line before is a heading',
    where: 'wrapped',
    joins: null,
    holds: ({ headed }) => headed,
  },
  {
    id: 'join-full',
    means: 'the line before is full',
    where: 'wrapped',
    joins: 'wrap',
    holds: ({ last, measure, values }) => last.width >= measure - values.joinFullSlack,
  },
  {
    id: 'join-long-word',
    means: 'a number or a Latin word that did not fit behind prose',
    where: 'wrapped',
    joins: 'wrap',
    holds: ({ last, next, measure, values }) =>
      last.width >= measure * values.joinLongWordShare &&
      opensWithLongWord.form.test(next.text) &&
      holdsClauses.form.test(last.text),
  },
  {
    id: 'join-open-prose',
    means: 'the line before breaks off at a comma or inside a bracket',
    where: 'wrapped',
    joins: 'cut',
    holds: ({ last, measure, values, open }) =>
      last.width >= measure * values.joinOpenProseShare && (endsInComma.form.test(last.text) || open),
  },
] as const satisfies readonly JoinRule[];

export type JoinRuleId = (typeof joinRules)[number]['id'];
