import { type Actions, doing, found, opinionOf, pointOf, type Step } from './action.ts';
import { bytesOf, listFile } from './staying-papers.ts';

const bikes = (ledger: Parameters<typeof found>[0]) => found(ledger, 'suggestions', '共享单车').id;
const list = (text: string): Step =>
  doing('suggestions.importList', () => ({ name: listFile.name, bytes: bytesOf({ ...listFile, text }) }));

/** The list comes back with another organ and an answer than the person recorded. */
const listOffers: Step[] = [
  list(listFile.text),
  doing('suggestions.update', (ledger) => ({ id: bikes(ledger), lead: ['云泽市公安局'], answeredOn: '2026-09-01' })),
  list(listFile.text.replace('市城市管理局,市公安局,2026-06-10,,', '市综合执法局,市公安局,2026-06-10,B,满意')),
];

/** A correction gives a confirmed point another heading. */
const headingOffer: Step[] = [
  doing('opinions.confirm', (ledger) => ({ id: opinionOf(ledger).id })),
  doing('sources.correct', (ledger) => ({
    id: opinionOf(ledger).source,
    line: 29,
    change: { type: 'mark-point', lastLine: 29, heading: '落实水电气民用价格' },
  })),
];

/** A correction takes the paper for another kind, in which there are no points. */
const goneOffer: Step[] = [
  doing('opinions.confirm', (ledger) => ({ id: opinionOf(ledger).id })),
  doing('sources.correct', (ledger) => ({
    id: opinionOf(ledger).source,
    line: 19,
    change: { type: 'kind', kind: 'letter' },
  })),
];

/** Both at once. */
const bothOffers: Step[] = [...listOffers, ...headingOffer];
const bothPlaces = (ledger: Parameters<typeof found>[0]) => ({
  offers: [
    { collection: 'suggestions' as const, id: bikes(ledger), field: 'lead' },
    { collection: 'points' as const, id: pointOf(ledger, '降低运营成本'), field: 'title' },
  ],
});

export const offerActions: Actions<'offers.adopt' | 'offers.decline' | 'offers.adoptAll' | 'offers.declineAll'> = {
  'offers.adopt': [
    {
      what: 'an organ of the list',
      before: listOffers,
      input: (ledger) => ({ collection: 'suggestions', id: bikes(ledger), field: 'lead' }),
    },
    {
      what: 'a heading',
      before: headingOffer,
      input: (ledger) => ({ collection: 'points', id: pointOf(ledger, '降低运营成本'), field: 'title' }),
    },
    {
      what: 'that a point is none',
      before: goneOffer,
      input: (ledger) => ({ collection: 'points', id: pointOf(ledger, '健全监管机制'), field: 'passage' }),
    },
  ],
  // Declining sets nothing of its own: what the person set before is what stays.
  'offers.decline': [
    {
      what: 'an organ of the list',
      before: listOffers,
      withBefore: true,
      sets: ({ collection, path }) => collection === 'suggestions' && path[0] === 'lead',
      input: (ledger) => ({ collection: 'suggestions', id: bikes(ledger), field: 'lead' }),
    },
    {
      what: 'that a point is none',
      before: goneOffer,
      withBefore: true,
      sets: ({ collection, path }) => collection === 'points' && path[0] !== 'because',
      input: (ledger) => ({ collection: 'points', id: pointOf(ledger, '健全监管机制'), field: 'passage' }),
    },
  ],
  'offers.adoptAll': [{ what: 'an organ of the list and a heading', before: bothOffers, input: bothPlaces }],
  'offers.declineAll': [
    {
      what: 'an organ of the list and a heading',
      before: bothOffers,
      withBefore: true,
      sets: ({ collection, path }) => (collection === 'suggestions' && path[0] === 'lead') || path[0] === 'title',
      input: bothPlaces,
    },
  ],
};
