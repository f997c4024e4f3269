import { promisedDay } from '#core/ledger/suggestions/promised-day.ts';
import { type Given, type Tools, ValueError } from '../../command.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { dayOf, isNone, pairOf } from '../../options/read-options.ts';
import { organWord } from '../../records/organ-word.ts';

const ratings = ['satisfied', 'basically-satisfied', 'dissatisfied', 'none'] as const;

/** The word that takes a rating away; `none` is a rating: the form was not returned. */
const clearing = ['clear', '清空'];

/** A deputy's rating, null for `clear`, undefined when it is not there. */
export function ratingOrNull(given: Given, option: 'attitude' | 'result', tools: Tools) {
  const word = given.option(option);
  if (word !== undefined && clearing.includes(word)) return null;
  return choiceOption(given, option, { known: ratings, prefix: 'rating', tools });
}

/**
 * The time that an answer promises: a day, words from which one follows as seen from the answer (2026年10月底前, 年底前), or words alone.
 * Throws ValueError for a day that no calendar has.
 */
export function plannedTime(given: Given, answeredOn: string | null | undefined) {
  const text = given.option('planned-for');
  if (text === undefined) return {};
  if (isNone(text)) return { plannedFor: null, plannedText: '' };
  const plannedFor = promisedDay(text, answeredOn ?? null);
  if (plannedFor !== null) return { plannedFor };
  return /^[\d\s./年月日-]+$/.test(text) ? { plannedFor: dayOf('planned-for', text) } : { plannedText: text };
}

/** The words of the promise; `none` takes them out. Undefined when they are not there. */
export function promiseWords(given: Given): string | undefined {
  const text = given.option('promise');
  return text !== undefined && isNone(text) ? '' : text;
}

/** The day that a further answer promises; undefined where it promises none. Throws ValueError for words from which no day follows. */
export function plannedDay(given: Given, answeredOn: string): string | undefined {
  const time = plannedTime(given, answeredOn);
  return 'plannedText' in time ? dayOf('planned-for', time.plannedText ?? '') : (time.plannedFor ?? undefined);
}

/** A day of each organ that an option names: `市财政局=2026-03-20`, or `市财政局=none`. */
async function organDays(option: string, texts: readonly string[], tools: Tools) {
  return Promise.all(
    texts.map(async (text) => {
      const [name, day] = pairOf(option, text);
      if (day === '') throw new ValueError('cli.option-needs-pair', { option });
      return { organ: await organWord(name, tools), on: isNone(day) ? null : dayOf(option, day) };
    }),
  );
}

/** The days on which supporting organs gave their opinion. */
export async function supportDays(given: Given, tools: Tools) {
  const texts = given.all('support-on');
  return texts.length === 0 ? undefined : organDays('support-on', texts, tools);
}

/** From when organs support: one day for those that are named anew, or the day of each that is named with it. */
export async function supportStarts(given: Given, tools: Tools) {
  const texts = given.all('support-since');
  const [bare, named] = [texts.filter((text) => !text.includes('=')), texts.filter((text) => text.includes('='))];
  return {
    supportSince: bare[0] === undefined ? undefined : dayOf('support-since', bare[0]),
    supportFrom: named.length === 0 ? undefined : await organDays('support-since', named, tools),
  };
}
