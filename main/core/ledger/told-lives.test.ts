import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import { LifePlayer } from './testing/play-life.ts';
import { livesOf } from './testing/read-life.ts';

const folder = path.join(import.meta.dirname, 'testing/lives');
const newFolder = temporaryFolders();

// Where a life changes on purpose: `npm run unit -- main/core/ledger/told-lives.test.ts -u`, and read what changed.
describe('the lives of small offices go as it is told beside each step:', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const file = path.join(folder, name);
    const told: string[] = [];
    for (const life of livesOf(readFileSync(file, 'utf8'))) {
      const desk = await openTestDesk(newFolder());
      told.push(await new LifePlayer(desk).told(life));
      await desk.close();
    }
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(file);
  });
});
