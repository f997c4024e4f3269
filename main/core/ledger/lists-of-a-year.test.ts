import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { readDiary } from '../../testing/year/diary.ts';
import { openOffice } from '../../testing/year/office-year.ts';
import { playDay } from '../../testing/year/play-day.ts';
import { differentLines, listedNow } from './testing/told-lines.ts';

const newFolder = temporaryFolders();
/** ISO days of the diary after which every list is asked again. */
const evenings = ['2027-04-30', '2027-08-31', '2027-12-31'];

// Where lists change on purpose: `npm run unit -- main/core/ledger/lists-of-a-year.test.ts -u`, and read what changed.
it('the lists of a played year say each evening what they said', async () => {
  const office = openOffice(newFolder());
  const name = { title: '云泽市人大常委会', committee: '云泽市人民代表大会常务委员会', term: '第十届', members: 38 };
  await office.ask('workspace.office', name);
  let before = await listedNow(office.ask);
  const days = [...readDiary().days];
  const lines: string[] = [];
  for (const evening of evenings) {
    for (const day of days.splice(0, days.filter(({ enteredOn }) => enteredOn <= evening).length))
      await playDay(office, day);
    const after = await listedNow(office.ask);
    lines.push(`## ${evening}`, ...differentLines(before, after), '');
    before = after;
  }
  await office.core.close();
  await expect(lines.join('\n')).toMatchFileSnapshot(path.join(import.meta.dirname, 'testing/frozen/year.lists'));
});
