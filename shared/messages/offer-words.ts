import type { OfferRow } from '../contract/offer-calls.ts';
import type { AddedPoint, PrintedLimit, PrintedPassage } from '../domain/offer.ts';
import { isAddedOffer, isPrintedOffer } from '../domain/offered-field.ts';
import type { StatedLimit } from '../domain/stated-limit.ts';
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
  'targets.role': 'target-role.',
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

type PassageAt = { from: 'read' | 'printed'; offer: Exclude<PrintedPassage, { type: 'reworded' }> };

function passageLine(say: Say, { names }: OfferRow, { from, offer }: PassageAt): string {
  const by = from === 'printed' ? 'offers.printing-' : 'offers.';
  if (offer.type === 'gone') return say(`${by}gone`);
  const titles = (list: readonly string[]) =>
    list.map((title) => say('offers.quote', { quote: title })).join(say('offers.list-separator'));
  if (offer.type === 'split') {
    return say(`${by}split`, { count: offer.parts.length, titles: titles(offer.parts.map(({ title }) => title)) });
  }
  const others = titles(offer.with.map((id) => names[id] ?? id));
  return say(`${by}joined`, { others, title: offer.title });
}

/** Words of the paper that state limits for the answer. */
function limitsWords(say: Say, limits: readonly StatedLimit[]): string {
  const told = [...new Set(limits.map(({ citation }) => quoted(say, citation.quote)))];
  return told.length === 0 ? say('offers.none') : told.join(say('offers.separator'));
}

/** What a later printing says of one field: the two sides in words. */
function printedWords(say: Say, row: OfferRow): { now: string; value: string } {
  if (row.field === 'printed-limits') {
    return { now: limitsWords(say, row.now as StatedLimit[]), value: limitsWords(say, row.value as StatedLimit[]) };
  }
  const reworded = row.value as { citation: unknown };
  const value = row.field === 'printed-limit' ? (row.value as PrintedLimit).limit : reworded.citation;
  return { now: valueWords(say, row, row.now), value: valueWords(say, row, value) };
}

/** Which opinion a report answers, or a point stands in, no paper says in so many words. */
function lineKey({ collection, field, from }: OfferRow): MessageKey {
  if (field === 'opinion') return collection === 'feedback' ? 'offers.line-answers' : 'offers.line-within';
  return `offers.line-${from.kind}`;
}

type Answers = Pick<OfferWords, 'adopt' | 'decline'>;
type Lines = Pick<OfferWords, 'now' | 'value' | 'line'>;

function ofPassage(say: Say, row: OfferRow, at: PassageAt): Lines & Answers {
  const line = passageLine(say, row, at);
  const { type } = at.offer;
  return { now: '', value: line, line, adopt: say(`offers.adopt-${type}`), decline: say(`offers.decline-${type}`) };
}

function ofAdded(say: Say, { citation }: AddedPoint): Lines & Answers {
  const line = say('offers.added', { value: quoted(say, citation.quote) });
  return { now: '', value: line, line, adopt: say('offers.adopt-added'), decline: say('offers.decline-added') };
}

function linesOf(say: Say, row: OfferRow): Lines & Answers {
  const from = isPrintedOffer(row.field) ? 'printed' : 'read';
  const offer = row.value as PrintedPassage;
  if (row.field.endsWith('passage') && offer.type !== 'reworded') return ofPassage(say, row, { from, offer });
  if (isAddedOffer(row.field)) return ofAdded(say, row.value as AddedPoint);
  const answers = { adopt: say('offers.adopt'), decline: say('offers.decline') };
  if (from === 'printed') {
    const sides = printedWords(say, row);
    return { ...sides, line: say('offers.line-printing', sides), ...answers };
  }
  const [now, value] = [valueWords(say, row, row.now), valueWords(say, row, row.value)];
  return { now, value, line: say(lineKey(row), { now, value }), ...answers };
}

/** An offer in words; nothing of it is a code, an id or a structure. */
export function offerWords(say: Say, row: OfferRow): OfferWords {
  const key = isAddedOffer(row.field) ? 'offer-field.added' : `offer-field.${row.field}`;
  const field = isMessageKey(key) ? say(key) : row.field;
  const barred = row.barred === null ? '' : say(`offers.barred-${row.barred}`);
  return { field, ...linesOf(say, row), barred };
}
