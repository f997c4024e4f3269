import type { OfferRow } from '../contract/offer-calls.ts';
import type { AddedPoint, PrintedLimit, PrintedPassage } from '../domain/offer.ts';
import { isAddedOffer, isPrintedOffer } from '../domain/offered-field.ts';
import type { StatedLimit } from '../domain/stated-limit.ts';
import { followUpsCell } from '../text/follow-ups-cell.ts';
import {
  isMessageKey,
  type MessageDetails,
  type MessageKey,
  type Telling,
  type Told,
  told,
  toldTogether,
} from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** An offer for people, not worded yet: which field, what stands, what is said, and what the two answers are called. */
export type ToldOffer = {
  field: Telling;
  /** What stands; empty for the cut of a passage, of which the record itself is what stands. */
  now: Telling;
  value: Telling;
  /** What is said and what stands in one sentence, without the field. */
  line: Telling;
  adopt: Telling;
  decline: Telling;
  /** Why it cannot be adopted, as one clause; empty where it can. */
  barred: Telling;
};

/** The same in words. */
export type OfferWords = { [Part in keyof ToldOffer]: string };

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
function toldAnswer(answer: Readonly<Record<string, unknown>>): Told {
  const parts = Object.entries(answer).map(([leaf, value]) => {
    const rated = leaf === 'result' ? `rating.${String(value)}` : '';
    const cell = Array.isArray(value) ? followUpsCell(value) : String(value);
    const words = value === null ? told('offers.none') : isMessageKey(rated) ? told(rated) : cell;
    const field = `offer-field.${leaf}`;
    return told('offers.told', { field: isMessageKey(field) ? told(field) : leaf, value: words });
  });
  return toldTogether(parts, 'offers.separator');
}

/** The words of a point on one line: lines of a paper end where its page did. */
function quoted(quote: string): Told {
  return told('offers.quote', { quote: quote.replace(/\s*\n\s*/g, '') });
}

/** A title within a title has the single marks. */
function titled(title: string): Told {
  return told('offers.titled', { title: title.replaceAll('《', '〈').replaceAll('》', '〉') });
}

function toldValue({ collection, field, names }: OfferRow, value: unknown): Telling {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return told('offers.none');
  if (Array.isArray(value)) {
    return toldTogether(
      value.map((one) => names[String(one)] ?? String(one)),
      'offers.list-separator',
    );
  }
  if (isObject(value)) {
    if (typeof value.quote === 'string') return quoted(value.quote);
    return typeof value.date === 'string' ? value.date : toldAnswer(value);
  }
  const prefix = coded[`${collection}.${field}`];
  const key = `${prefix}${String(value)}`;
  if (prefix !== undefined && isMessageKey(key)) return told(key);
  const words = names[String(value)] ?? String(value);
  return field === 'opinion' ? titled(words) : words;
}

type PassageAt = { from: 'read' | 'printed'; offer: Exclude<PrintedPassage, { type: 'reworded' }> };

function toldTitles(titles: readonly string[]): Told {
  return toldTogether(
    titles.map((title) => told('offers.quote', { quote: title })),
    'offers.list-separator',
  );
}

function passageLine({ names }: OfferRow, { from, offer }: PassageAt): Told {
  const by = from === 'printed' ? 'offers.printing-' : 'offers.';
  if (offer.type === 'gone') return told(`${by}gone`);
  if (offer.type === 'split') {
    const titles = toldTitles(offer.parts.map(({ title }) => title));
    return told(`${by}split`, { count: offer.parts.length, titles });
  }
  const others = toldTitles(offer.with.map((id) => names[id] ?? id));
  return told(`${by}joined`, { others, title: offer.title });
}

/** Words of the paper that state limits for the answer. */
function toldLimits(limits: readonly StatedLimit[]): Told {
  const quotes = [...new Set(limits.map(({ citation }) => citation.quote))];
  return quotes.length === 0 ? told('offers.none') : toldTogether(quotes.map(quoted), 'offers.separator');
}

/** What a later printing says of one field: the two sides. */
function printedSides(row: OfferRow): Pick<ToldOffer, 'now' | 'value'> {
  if (row.field === 'printed-limits') {
    return { now: toldLimits(row.now as StatedLimit[]), value: toldLimits(row.value as StatedLimit[]) };
  }
  if (row.field === 'printed-lead' || row.field === 'printed-support') {
    return { now: toldValue(row, row.now), value: toldValue(row, row.value) };
  }
  const reworded = row.value as { citation: unknown };
  const value = row.field === 'printed-limit' ? (row.value as PrintedLimit).limit : reworded.citation;
  return { now: toldValue(row, row.now), value: toldValue(row, value) };
}

/** Which opinion a report answers, or a point stands in, no paper says in so many words. */
function lineKey({ collection, field, from }: OfferRow): MessageKey {
  if (field === 'opinion') return collection === 'feedback' ? 'offers.line-answers' : 'offers.line-within';
  return `offers.line-${from.kind}`;
}

type LinesAndAnswers = Pick<ToldOffer, 'now' | 'value' | 'line' | 'adopt' | 'decline'>;

function ofPassage(row: OfferRow, at: PassageAt): LinesAndAnswers {
  const line = passageLine(row, at);
  const { type } = at.offer;
  return { now: '', value: line, line, adopt: told(`offers.adopt-${type}`), decline: told(`offers.decline-${type}`) };
}

function ofAdded({ citation }: AddedPoint): LinesAndAnswers {
  const line = told('offers.added', { value: quoted(citation.quote) });
  return { now: '', value: line, line, adopt: told('offers.adopt-added'), decline: told('offers.decline-added') };
}

function linesOf(row: OfferRow): LinesAndAnswers {
  const from = isPrintedOffer(row.field) ? 'printed' : 'read';
  const offer = row.value as PrintedPassage;
  if (row.field.endsWith('passage') && offer.type !== 'reworded') return ofPassage(row, { from, offer });
  if (isAddedOffer(row.field)) return ofAdded(row.value as AddedPoint);
  const answers = { adopt: told('offers.adopt'), decline: told('offers.decline') };
  if (from === 'printed') {
    const sides = printedSides(row);
    return { ...sides, line: told('offers.line-printing', sides), ...answers };
  }
  const [now, value] = [toldValue(row, row.now), toldValue(row, row.value)];
  return { now, value, line: told(lineKey(row), { now, value }), ...answers };
}

/** An offer for people; nothing of it is an id or a structure. */
export function toldOffer(row: OfferRow): ToldOffer {
  const key = isAddedOffer(row.field) ? 'offer-field.added' : `offer-field.${row.field}`;
  const field = isMessageKey(key) ? told(key) : row.field;
  const barred = row.barred === null ? '' : told(`offers.barred-${row.barred}`);
  return { field, ...linesOf(row), barred };
}

/** An offer in the words of `say`. */
export function offerWords(say: Say, row: OfferRow): OfferWords {
  const word = (telling: Telling) => (typeof telling === 'string' ? telling : say(telling.key, telling.details));
  const { field, now, value, line, adopt, decline, barred } = toldOffer(row);
  return {
    field: word(field),
    now: word(now),
    value: word(value),
    line: word(line),
    adopt: word(adopt),
    decline: word(decline),
    barred: word(barred),
  };
}
