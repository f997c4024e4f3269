import { type Actions, doing, found } from './action.ts';
import { bytesOf, nearListFile } from './staying-papers.ts';

type PlaceCall =
  | 'organs.update'
  | 'organs.merge'
  | 'meetings.update'
  | 'meetings.merge'
  | 'deputies.update'
  | 'deputies.merge'
  | 'identities.decide';

type Ledger = Parameters<typeof found>[0];

const organ = (ledger: Ledger, words: string) => found(ledger, 'organs', words).id;
const meeting = (ledger: Ledger, words: string) => found(ledger, 'meetings', words).id;
const deputy = (ledger: Ledger, name: string) => found(ledger, 'deputies', name).id;

const listed = doing('suggestions.importList', () => ({ name: nearListFile.name, bytes: bytesOf(nearListFile) }));

/** The only question that waits for a person. */
function question(ledger: Ledger): { id: string; candidate: string } {
  const [one, ...others] = Object.values(ledger.identities).filter(({ decision }) => decision === null);
  const candidate = one?.candidates[0]?.record;
  if (!one || !candidate || others.length > 0) throw new Error('not one question');
  return { id: one.id, candidate };
}

/** What is one and what is not: organs, meetings, deputies, and what came in under two names. */
export const placeActions: Actions<PlaceCall> = {
  'organs.update': [
    {
      what: 'renamed',
      input: (ledger) => ({
        id: organ(ledger, '市民政局'),
        title: '云泽市民政与社会事务局',
        shortNames: ['市民社局'],
        formerNames: ['市民政局'],
      }),
    },
    {
      what: 'merged',
      input: (ledger) => {
        const { id, title } = found(ledger, 'organs', '市水务局');
        return { id, title, mergedInto: organ(ledger, '市民政局') };
      },
    },
  ],
  'organs.merge': [
    {
      what: 'from a day on',
      input: (ledger) => ({ id: organ(ledger, '市水务局'), into: organ(ledger, '市民政局'), on: '2026-07-01' }),
    },
  ],
  'meetings.update': [
    {
      what: 'its days',
      input: (ledger) => ({ id: meeting(ledger, '第二十次会议'), firstDay: '2026-08-25', lastDay: '2026-08-29' }),
    },
  ],
  'meetings.merge': [
    {
      what: 'one into another',
      input: (ledger) => ({ id: meeting(ledger, '第十九次会议'), into: meeting(ledger, '第二十次会议') }),
    },
  ],
  'deputies.update': [
    {
      what: 'one who is another',
      input: (ledger) => ({ id: deputy(ledger, '王刚'), mergedInto: deputy(ledger, '王明') }),
    },
  ],
  'deputies.merge': [
    { what: 'two names', input: (ledger) => ({ id: deputy(ledger, '陈静'), into: deputy(ledger, '李青') }) },
  ],
  'identities.decide': [
    {
      what: 'it is the one shown',
      before: [listed],
      // What the list says of it stays the list's.
      sets: ({ collection }) => collection === 'identities',
      input: (ledger) => ({ id: question(ledger).id, same: question(ledger).candidate }),
    },
    {
      what: 'it is another',
      before: [listed],
      sets: ({ collection }) => collection === 'identities',
      input: (ledger) => ({ id: question(ledger).id, same: null }),
    },
  ],
};
