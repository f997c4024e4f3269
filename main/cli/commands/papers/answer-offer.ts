import { offerWords } from '#shared/messages/offer-words.ts';
import type { Command, Given, Tools } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { findOffer } from '../../records/find-offer.ts';

/** Answers one offer, and says what stands now. */
async function answerOffer({ positionals }: Given, tools: Tools, answer: 'adopt' | 'decline'): Promise<number> {
  const [word = '', field] = positionals;
  const offer = await findOffer(word, field, tools);
  const { collection, record: id, title } = offer;
  await tools.call(`offers.${answer}`, { collection, id, field: offer.field });
  const words = offerWords(tools.say, offer);
  tools.printJson({ id: offer.id, title, answer, words });
  tools.print(tools.say(`cli.offer-${answer}`, { title, field: words.field, answer: words[answer] }));
  return 0;
}

export const adoptOfferCommand: Command = {
  name: 'offers adopt',
  group: 'papers',
  usage: ['offers adopt RECORD [FIELD]'],
  about: 'cli.about-offers-adopt',
  options: pickOptions(...sureOptions),
  positionals: { least: 1, most: 2 },
  example: 'offers adopt 第12号 主办单位',
  run: (given, tools) => answerOffer(given, tools, 'adopt'),
};

export const declineOfferCommand: Command = {
  name: 'offers decline',
  group: 'papers',
  usage: ['offers decline RECORD [FIELD]'],
  about: 'cli.about-offers-decline',
  options: {},
  positionals: { least: 1, most: 2 },
  example: 'offers decline 第12号 主办单位',
  run: (given, tools) => answerOffer(given, tools, 'decline'),
};
