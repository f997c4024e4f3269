import { splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { cutAtFuture, tenseOf } from '../demands/tense.ts';
import { unitOfTime } from './commitment.rules.ts';

/** The text with named papers and quoted names blanked: a number in a name is no amount. Offsets stay. */
export function nameless(text: string): string {
  return text.replace(/《[^》]*》|“[^”]*”/g, (name) => ' '.repeat(name.length));
}

/** The amount promised in a part of a sentence: the first figure from the clause on that speaks of the future. Null where it names none. */
export function promisedFigure(part: string): string | null {
  const text = nameless(part);
  const clauses = splitAtCommas(text, { text, start: 0, end: text.length });
  const from = tenseOf(part) === 'promised' ? (clauses.find((one) => tenseOf(one.text) === 'promised')?.start ?? 0) : 0;
  const found = findFigures(text).find((one) => one.start >= from && !holds(unitOfTime, one.unit));
  return found ? part.slice(found.start, found.end).trim() : null;
}

/** What a sentence of a promise says of the future; all of it where no word tells the tense. */
function aheadIn(sentence: string): string[] {
  const parts = cutAtFuture(sentence);
  const ahead = parts.filter((part) => tenseOf(part) === 'promised');
  return ahead.length > 0 ? ahead : parts.slice(0, 1);
}

/** The amounts of the words of a promise, as a letter or a person gives them: one of each part of a sentence. Null where they name none. */
export function figuresOfPromise(words: string): string | null {
  const figures = splitAtStops(words).flatMap(({ text }) =>
    aheadIn(text).flatMap((part) => promisedFigure(part) ?? []),
  );
  return figures.length === 0 ? null : figures.join('、');
}
