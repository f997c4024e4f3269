import { offerWords } from '#shared/messages/offer-words.ts';
import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { findOffer } from '../../records/find-offer.ts';
import { answerAllOffers, type OfferAnswer, tellGone } from './answer-all-offers.ts';

/** Answers one offer, and says what stands now. */
async function answerOne({ positionals }: Given, tools: Tools, answer: OfferAnswer): Promise<number> {
  const [word = '', field] = positionals;
  const offer = await findOffer(word, field, tools);
  const { collection, record: id, title } = offer;
  const { organsGone } = await tools.call(`offers.${answer}`, { collection, id, field: offer.field });
  const words = offerWords(tools.say, offer);
  tools.printJson({ id: offer.id, title, answer, words, ...(organsGone && { organsGone }) });
  tools.print(tools.say(`cli.offer-${answer}`, { title, field: words.field, answer: words[answer] }));
  tellGone(organsGone, tools);
  return 0;
}

async function answerOffer(given: Given, tools: Tools, answer: OfferAnswer): Promise<number> {
  if (given.isSet('all')) return answerAllOffers(given, tools, answer);
  if (given.positionals.length === 0) throw new UsageError('cli.too-few');
  if (given.positionals.length > 2) throw new UsageError('cli.too-many');
  if (given.has('source')) throw new UsageError('cli.option-missing', { option: 'all' });
  return answerOne(given, tools, answer);
}

export const adoptOfferCommand: Command = {
  name: 'offers adopt',
  group: 'papers',
  usage: ['offers adopt RECORD [FIELD]', 'offers adopt --all [RECORD …] [--source SOURCE]'],
  about: 'cli.about-offers-adopt',
  options: pickOptions('all', 'source', ...sureOptions),
  positionals: { least: 0, most: 200 },
  example: 'offers adopt 第12号 主办单位',
  run: (given, tools) => answerOffer(given, tools, 'adopt'),
};

export const declineOfferCommand: Command = {
  name: 'offers decline',
  group: 'papers',
  usage: ['offers decline RECORD [FIELD]', 'offers decline --all [RECORD …] [--source SOURCE]'],
  about: 'cli.about-offers-decline',
  options: pickOptions('all', 'source'),
  positionals: { least: 0, most: 200 },
  example: 'offers decline 第12号 主办单位',
  run: (given, tools) => answerOffer(given, tools, 'decline'),
};
