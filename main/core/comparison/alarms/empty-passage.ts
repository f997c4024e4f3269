import { splitAtStops } from '#core/language/clauses.ts';
import { anyMatch, holds } from '#core/rules/first-match.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import type { AlarmPaper, AlarmParagraph } from './alarm-paper.ts';
import { aimedFigure, type EmptyValues, emptyRules, emptyValues, filledRules, putsOff } from './empty.rules.ts';
import { endOfOpening } from './opening-of-report.ts';
import { opensRow } from './passage.rules.ts';
import { bareHeading, checkable, marked } from './vague.rules.ts';

/** A passage that says nothing, and the words by which it does. */
export type EmptyPassage = { paragraph: AlarmParagraph; text: string; words: string[]; rules: RuleReason[] };

/** The words of stance in a passage that has nothing else: fewer than needed, or a figure, a day, a deed beside them, give none. */
export function emptyWordsOf(text: string, values: EmptyValues = emptyValues): RuleReason[] {
  if (text.length < values.emptyShortest || anyMatch(filledRules, aimedFigure.form.blankAll(text))) return [];
  const found = emptyRules.flatMap(({ id, form }) => form.findAll(text).map(({ words }) => ({ rule: id, words })));
  const isThin = text.length > found.length * values.emptyThinnest;
  return found.length < values.emptyFewest || isThin ? [] : found;
}

/** The words that put a thing off to no day, in a sentence without a figure or a day. */
function putOffIn(text: string): RuleReason[] {
  const words = putsOff.form.words(text);
  return words === null || holds(checkable, text) ? [] : [{ rule: putsOff.id, words }];
}

/** The passage of a paragraph behind its heading. */
function behindHeading(text: string): string {
  const [heading, next] = splitAtStops(text);
  return heading && next && holds(marked, heading.text) ? text.slice(next.start) : text;
}

function passagesOf({ text }: AlarmParagraph): string[] {
  return holds(opensRow, text) ? text.split('|').map((cell) => cell.trim()) : [behindHeading(text)];
}

/**
 * Passages of a report that only take a stance (坚持…, 进一步…, 不断…, 努力…) from their first word to their last: a paragraph behind its heading, or a cell. One figure,
 * day, named paper or deed lets a passage pass; the opening of a report says such things of the whole. And sentences that put a thing off to no
 * day (待条件成熟后).
 */
export function findEmptyPassages(paper: AlarmPaper): EmptyPassage[] {
  const from = endOfOpening(paper);
  return paper.paragraphs.slice(from).flatMap((paragraph) => {
    if (holds(bareHeading, paragraph.text)) return [];
    return passagesOf(paragraph).flatMap((passage) => {
      const rules = emptyWordsOf(passage);
      const whole = rules.length > 0 ? [{ text: passage, rules }] : [];
      const put = splitAtStops(passage).map(({ text }) => ({ text, rules: putOffIn(text) }));
      return [...whole, ...(whole.length > 0 ? [] : put)]
        .filter((one) => one.rules.length > 0)
        .map((one) => ({ ...one, paragraph, words: [...new Set(one.rules.map(({ words }) => words))] }));
    });
  });
}
