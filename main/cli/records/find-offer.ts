import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { offerCollections } from '#shared/domain/offer.ts';
import { type OfferWords, offerWords } from '#shared/messages/offer-words.ts';
import { Refusal, type Tools, ValueError } from '../command.ts';
import { choicesInWords, choiceWord } from '../options/read-choice.ts';
import { findRecord } from './find-record.ts';

/** An offer as the command line gives it: with its words, so that a script need not make them. */
export type WordedOffer = OfferRow & { words: OfferWords };

export function offersInWords(rows: readonly OfferRow[], tools: Tools): WordedOffer[] {
  return rows.map((row) => ({ ...row, words: offerWords(tools.say, row) }));
}

/** The offers of the record that a word means; `OPINION#1` and 第12号 mean records as everywhere. Throws Refusal where there is none. */
export async function offersOf(word: string, rows: readonly OfferRow[], tools: Tools): Promise<OfferRow[]> {
  const named = rows.filter((row) => row.record === word);
  if (named.length > 0) return named;
  const found = await findRecord(word, offerCollections, tools);
  const ours = rows.filter((row) => row.record === found.id && row.collection === found.kind);
  if (ours.length === 0) throw new Refusal('cli.no-offer', { title: found.title });
  return ours;
}

/**
 * The offer that is meant: by its id, or by its record and the field, which need not be named where only one is offered. Throws Refusal
 * (no such record, nothing offered) and ValueError (several offered and none named, or a field of which nothing is offered).
 */
export async function findOffer(word: string, field: string | undefined, tools: Tools): Promise<OfferRow> {
  const rows = await tools.call('offers.list', {});
  const exact = rows.find((row) => row.id === word);
  if (exact && field === undefined) return exact;
  const ours = await offersOf(word, rows, tools);
  const [only] = ours;
  if (field === undefined && only && ours.length === 1) return only;
  const worded = ours.filter((row) => offerWords(tools.say, row).field === field);
  if (worded[0] && worded.length === 1) return worded[0];
  // Several points that may be added have one word; each is named by its id.
  if (worded.length > 1) throw new ValueError('cli.offer-which', { word, known: worded.map(({ id }) => id).join(' ') });
  const known = ours.map((row) => row.field);
  if (field === undefined) {
    throw new ValueError('cli.offer-which', { word, known: choicesInWords(known, 'offer-field', tools.language) });
  }
  const code = choiceWord(field, { known, prefix: 'offer-field', tools });
  const meant = ours.filter((row) => row.field === code);
  if (meant[0] && meant.length === 1) return meant[0];
  throw new ValueError('cli.offer-which', { word, known: meant.map(({ id }) => id).join(' ') });
}
