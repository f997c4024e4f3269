import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { ledgerOnDisk } from '../../testing/ledger-on-disk.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { readDiary } from '../../testing/year/diary.ts';
import { openOffice } from '../../testing/year/office-year.ts';
import { playDay } from '../../testing/year/play-day.ts';
import { ledgerAt } from './as-of/ledger-at.ts';
import { dutiesOf } from './duties/all-duties.ts';
import { organAccount } from './organs/organ-account.ts';
import { deskOf } from './status/desk.ts';
import { outcomesOf } from './testing/outcomes-of-acts.ts';
import { differentLines, listedNow, placesIn } from './testing/told-lines.ts';

const newFolder = temporaryFolders('after-all');
/** ISO days of the diary after which every list is asked again. */
const evenings = ['2027-04-30', '2027-08-31', '2027-12-31'];
const frozen = (name: string) => path.join(import.meta.dirname, 'testing/frozen', name);
let ledger: Ledger;
let lists: string;

beforeAll(async () => {
  const folder = newFolder();
  const office = openOffice(folder);
  const name = { title: '云泽市人大常委会', committee: '云泽市人民代表大会常务委员会', term: '第十届', members: 38 };
  await office.ask('workspace.office', name);
  let before = await listedNow(office.ask);
  const days = [...readDiary().days];
  const lines: string[] = [];
  for (const evening of evenings) {
    const played = days.splice(0, days.filter(({ enteredOn }) => enteredOn <= evening).length);
    for (const day of played) await playDay(office, day);
    const after = await listedNow(office.ask);
    lines.push(`## ${evening}`, ...differentLines(before, after), '');
    before = after;
  }
  await office.core.close();
  lists = lines.join('\n');
  ledger = await ledgerOnDisk(folder);
}, 60_000);

// Where something changes on purpose: `npm run unit -- main/core/ledger/played-year.test.ts -u`, and read what changed.
describe('a played year', () => {
  it('has lists, a desk and rates that say each evening what they said', async () => {
    await expect(lists).toMatchFileSnapshot(frozen('year.lists'));
  });

  it('owes on a past day what it owed, and has on the desk what waited there', async () => {
    let before = new Map<string, string>();
    const lines: string[] = [];
    for (const day of ['2027-03-15', '2027-05-20', '2027-07-31', '2027-09-30', '2027-11-15']) {
      const then = ledgerAt(ledger, day);
      const after = new Map([...placesIn('duties', dutiesOf(then)), ...placesIn('desk', deskOf(then, day, 30))]);
      lines.push(`## ${day}`, ...differentLines(before, after), '');
      before = after;
    }
    await expect(lines.join('\n')).toMatchFileSnapshot(frozen('year.days'));
  });

  it('keeps of each organ the account that it kept', async () => {
    // Of the records in it their ids: what they say stands in the lists.
    const idsOf = (value: unknown) =>
      Array.isArray(value) && value[0]?.id ? value.map(({ id }) => id).join(' ') : value;
    const accounts = Object.keys(ledger.organs).map((id) => {
      const account = Object.entries(organAccount(ledger, id, '2027-11-30'));
      return { id, ...Object.fromEntries(account.map(([name, value]) => [name, idsOf(value)])) };
    });
    const lines = differentLines(new Map(), placesIn('account', accounts));
    await expect(lines.join('\n')).toMatchFileSnapshot(frozen('year.organs'));
  });

  it.each(['opinions', 'points', 'suggestions', 'motions', 'commitments', 'feedback'] as const)(
    'answers each act on its %s as it did, on days that fit and that do not',
    async (collection) => {
      await expect(outcomesOf(ledger, collection).join('\n')).toMatchFileSnapshot(frozen(`year-acts.${collection}`));
    },
  );
});
