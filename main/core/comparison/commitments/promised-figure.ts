import { splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { tenseOf } from '../demands/tense.ts';
import { past, unitOfTime } from './commitment.rules.ts';
import { nameInMarks } from './promise-words.rules.ts';

/** The text with named papers and quoted names blanked: a number in a name is no amount. Offsets stay. */
export function nameless(text: string): string {
  return nameInMarks.form.blankAll(text);
}

/** The amount promised in a part of a sentence: the first figure from the clause on that speaks of the future. Null where it names none. */
export function promisedFigure(part: string): string | null {
  const text = nameless(part);
  const clauses = splitAtCommas(text, { text, start: 0, end: text.length });
  const from = tenseOf(part) === 'promised' ? (clauses.find((one) => tenseOf(one.text) === 'promised')?.start ?? 0) : 0;
  const found = findFigures(text).find((one) => one.start >= from && !holds(unitOfTime, one.unit));
  return found ? part.slice(found.start, found.end).trim() : null;
}

/** A sentence of a promise from the clause on that does not tell of what is done; all of it where each does. */
function aheadIn(sentence: string): string {
  const clauses = splitAtCommas(sentence, { text: sentence, start: 0, end: sentence.length });
  return sentence.slice(clauses.find(({ text }) => !holds(past, text))?.start ?? 0);
}

/** The amounts of the words of a promise, as a letter or a person gives them: one of each sentence. Null where they name none. */
export function figuresOfPromise(words: string): string | null {
  const figures = splitAtStops(words).flatMap(({ text }) => promisedFigure(aheadIn(text)) ?? []);
  return figures.length === 0 ? null : figures.join('、');
}
