import type { OfferRow } from '../contract/offer-calls.ts';
import type { PassageOffer } from '../domain/offer.ts';
import { followUpsCell } from '../text/follow-ups-cell.ts';
import { isMessageKey, type MessageDetails, type MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** An offer for people: which field, what stands, what is said, and what the two answers are called. */
export type OfferWords = {
  field: string;
  /** What stands; empty for the cut of a passage, of which the record itself is what stands. */
  now: string;
  value: string;
  /** What is said and what stands in one sentence, without the field. */
  line: string;
  adopt: string;
  decline: string;
  /** Why it cannot be adopted, as one clause; empty where it can. */
  barred: string;
};

/** Front parts of the keys under which a code has its name, by collection and field. */
const coded: Readonly<Record<string, string>> = {
  'opinions.matter': 'matter.',
  'feedback.version': 'feedback-version.',
  'motions.disposition': 'disposition.',
  'targets.role': 'commitments.role-',
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is told of an answer, part by part: `答复日期 2026-04-02；代表评价 满意`. */
function answerWords(say: Say, told: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(told).map(([leaf, value]) => {
    const rated = leaf === 'result' ? `rating.${String(value)}` : '';
    const told = Array.isArray(value) ? followUpsCell(value) : String(value);
    const words = value === null ? say('offers.none') : isMessageKey(rated) ? say(rated) : told;
    const field = `offer-field.${leaf}`;
    return say('offers.told', { field: isMessageKey(field) ? say(field) : leaf, value: words });
  });
  return parts.join(say('offers.separator'));
}

/** The words of a point on one line: lines of a paper end where its page did. */
function quoted(say: Say, quote: string): string {
  return say('offers.quote', { quote: quote.replace(/\s*\n\s*/g, '') });
}

/** A title within a title has the single marks. */
function titled(say: Say, title: string): string {
  return say('offers.titled', { title: title.replaceAll('《', '〈').replaceAll('》', '〉') });
}

function valueWords(say: Say, { collection, field, names }: OfferRow, value: unknown): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return say('offers.none');
  if (Array.isArray(value)) {
    return value.map((one) => names[String(one)] ?? String(one)).join(say('offers.list-separator'));
  }
  if (isObject(value)) {
    if (typeof value.quote === 'string') return quoted(say, value.quote);
    return typeof value.date === 'string' ? value.date : answerWords(say, value);
  }
  const prefix = coded[`${collection}.${field}`];
  const key = `${prefix}${String(value)}`;
  if (prefix !== undefined && isMessageKey(key)) return say(key);
  const words = names[String(value)] ?? String(value);
  return field === 'opinion' ? titled(say, words) : words;
}

function passageLine(say: Say, { names }: OfferRow, offer: PassageOffer): string {
  if (offer.type === 'gone') return say('offers.gone');
  const titles = (list: readonly string[]) =>
    list.map((title) => say('offers.quote', { quote: title })).join(say('offers.list-separator'));
  if (offer.type === 'split') {
    return say('offers.split', { count: offer.parts.length, titles: titles(offer.parts.map(({ title }) => title)) });
  }
  const others = titles(offer.with.map((id) => names[id] ?? id));
  return say('offers.joined', { others, title: offer.title });
}

/** Which opinion a report answers, or a point stands in, no paper says in so many words. */
function lineKey({ collection, field, from }: OfferRow): MessageKey {
  if (field === 'opinion') return collection === 'feedback' ? 'offers.line-answers' : 'offers.line-within';
  return `offers.line-${from.kind}`;
}

/** An offer in words; nothing of it is a code, an id or a structure. */
export function offerWords(say: Say, row: OfferRow): OfferWords {
  const key = `offer-field.${row.field}`;
  const field = isMessageKey(key) ? say(key) : row.field;
  const barred = row.barred === null ? '' : say(`offers.barred-${row.barred}`);
  if (row.field === 'passage') {
    const offer = row.value as PassageOffer;
    const line = passageLine(say, row, offer);
    const answers = { adopt: say(`offers.adopt-${offer.type}`), decline: say(`offers.decline-${offer.type}`) };
    return { field, now: '', value: line, line, ...answers, barred };
  }
  const now = valueWords(say, row, row.now);
  const value = valueWords(say, row, row.value);
  const line = say(lineKey(row), { now, value });
  return { field, now, value, line, adopt: say('offers.adopt'), decline: say('offers.decline'), barred };
}
