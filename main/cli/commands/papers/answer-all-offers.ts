import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { offerWords } from '#shared/messages/offer-words.ts';
import { type Given, Refusal, type Tools } from '../../command.ts';
import { offersOf } from '../../records/find-offer.ts';
import { findId } from '../../records/find-record.ts';

export type OfferAnswer = 'adopt' | 'decline';

/** The offers that are meant: of a source or of all, and of the records that are named. Throws Refusal where there is none. */
async function meantOffers(given: Given, tools: Tools): Promise<OfferRow[]> {
  const word = given.option('source');
  const rows = await tools.call(
    'offers.list',
    word === undefined ? {} : { source: await findId(word, 'sources', tools) },
  );
  const meant = new Set(given.positionals.length === 0 ? rows : []);
  for (const record of given.positionals) for (const row of await offersOf(record, rows, tools)) meant.add(row);
  if (meant.size === 0) throw new Refusal('cli.no-offers');
  return [...meant];
}

/** Why the others cannot be adopted, each reason once. */
function leftInWords(left: readonly OfferRow[], { say }: Tools): string {
  const reasons = new Set(left.map((row) => offerWords(say, row).barred));
  return say('cli.offers-left', { count: left.length, reasons: [...reasons].join(say('offers.separator')) });
}

/** Says which organs went with an answer. */
export function tellGone(organs: readonly string[] | undefined, { print, say }: Tools): void {
  if (organs) print(say('offers.organs-gone', { names: organs.join(say('reading.separator')) }));
}

/** Answers several offers as one change, and says how many; what cannot be adopted is left, with the reason. Gives the exit code. */
export async function answerAllOffers(given: Given, tools: Tools, answer: OfferAnswer): Promise<number> {
  const rows = await meantOffers(given, tools);
  const taken = answer === 'adopt' ? rows.filter(({ barred }) => barred === null) : rows;
  const left = rows.filter((row) => !taken.includes(row));
  const offers = taken.map(({ collection, record: id, field }) => ({ collection, id, field }));
  const { organsGone = undefined } = offers.length > 0 ? await tools.call(`offers.${answer}All`, { offers }) : {};
  const ids = (list: readonly OfferRow[]) => list.map(({ id }) => id);
  tools.printJson({
    answer,
    count: offers.length,
    ids: ids(taken),
    left: ids(left),
    ...(organsGone && { organsGone }),
  });
  if (offers.length > 0) tools.print(tools.say(`cli.offers-all-${answer}`, { count: offers.length }));
  tellGone(organsGone, tools);
  if (left.length > 0) tools.complain(leftInWords(left, tools));
  return offers.length > 0 ? 0 : 1;
}
