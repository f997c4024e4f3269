import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { isOfferCollection } from '#shared/domain/offer.ts';
import { offerWords } from '#shared/messages/offer-words.ts';
import type { Tools } from '../command.ts';
import type { FoundRecord } from '../records/record-kind.ts';
import { joined, section } from './sheet.ts';

/** What now reads otherwise than a person set it would else wait unseen: how many places there are, where there are any. */
export async function tellOpenOffers(tools: Tools): Promise<void> {
  const { length: count } = await tools.call('offers.list', {});
  if (count > 0) tools.print(tools.say('cli.offers-open', { count }));
}

/** What waits for a person would else wait unseen: whether rows and papers are known, and what now reads otherwise than a person set it. */
export async function tellOpenQuestions(tools: Tools): Promise<void> {
  const { length: count } = await tools.call('identities.list', { open: true });
  if (count > 0) tools.print(tools.say('cli.identities-open', { count }));
  await tellOpenOffers(tools);
}

/** What a new reading says of a record and stands unanswered, with how to answer it; nothing where there is nothing. */
export async function offerSection({ kind, id }: FoundRecord, tools: Tools): Promise<string[]> {
  if (tools.isJson || !isOfferCollection(kind)) return [];
  const rows = (await tools.call('offers.list', {})).filter((row) => row.collection === kind && row.record === id);
  if (rows.length === 0) return [];
  const line = (row: OfferRow) => {
    const { field, line: said, barred } = offerWords(tools.say, row);
    return joined([field, said, barred, row.from.title]);
  };
  // By its own id, which holds also where several offers of a record go by one word.
  const how = ({ id: offer }: OfferRow) => tools.say('cli.offer-how', { offer });
  return section(
    tools.say('offers.title'),
    rows.flatMap((row) => [line(row), how(row)]),
  );
}
