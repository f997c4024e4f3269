import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore } from '../../testing/test-core.ts';
import type { CoreOptions } from '../core.ts';

const newFolder = temporaryFolders();

/** Makes one call on a new workspace of a host. */
async function ask(options: Partial<CoreOptions>, name: string, input: object) {
  const dataDir = path.join(newFolder(), '督办台');
  const core = createTestCore(dataDir, options);
  const reply = await core.dispatch(name, input, 'page-1');
  await core.close();
  return { reply, dataDir };
}

const refused = { ok: false, error: { code: 'not-allowed' } };

describe('a path', () => {
  it.each(['browser', 'electron'] as const)(
    'that a page gives is refused by the host %s, whatever it is for',
    async (host) => {
      const folder = newFolder();
      const askPath = async () => folder;
      const given = path.join(folder, 'x.zip');
      for (const [name, input] of [
        ['backups.choosePlace', { folder }],
        ['backups.restore', { name: '2026-11-21T02-00-00Z', from: folder }],
        ['backups.compare', { name: '2026-11-21T02-00-00Z', from: folder }],
        ['packages.write', { file: given }],
        ['packages.open', { file: given }],
        ['packages.compare', { file: given }],
        ['packages.merge', { file: given }],
      ] as const)
        expect((await ask({ host, askPath }, name, input)).reply).toMatchObject(refused);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('is asked for by the host, and nothing is done when none was chosen', async () => {
    const folder = newFolder();
    const { reply } = await ask({ host: 'electron', askPath: async () => folder }, 'backups.choosePlace', {});
    expect(reply).toMatchObject({ ok: true, value: { secondPlace: { name: path.basename(folder), failure: null } } });
    const closed = await ask({ host: 'electron', askPath: async () => null }, 'packages.write', {});
    expect(closed.reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(path.dirname(closed.dataDir))).toEqual(['督办台']);
  });

  it('never comes back to the page', async () => {
    const folder = newFolder();
    const { reply } = await ask({ host: 'electron', askPath: async () => folder }, 'backups.choosePlace', {});
    expect(JSON.stringify(reply)).not.toContain(path.dirname(folder));
    const zip = path.join(folder, 'x.zip');
    const written = await ask({ host: 'electron', askPath: async () => zip }, 'packages.write', {});
    expect(written.reply).toMatchObject({ ok: true, value: { names: ['x.zip'] } });
  });

  it('that a host cannot ask for is refused, but a package is written beside the workspace', async () => {
    expect((await ask({ host: 'browser' }, 'backups.choosePlace', {})).reply).toMatchObject(refused);
    expect((await ask({ host: 'browser' }, 'packages.open', {})).reply).toMatchObject(refused);
    const { reply, dataDir } = await ask({ host: 'browser' }, 'packages.write', {});
    expect(reply).toMatchObject({ ok: true, value: { names: ['督办台-2026-11-21.zip'] } });
    expect(readdirSync(path.dirname(dataDir)).sort()).toEqual(['督办台', '督办台-2026-11-21.zip']);
  });

  it('of the command line is a whole one', async () => {
    const { reply } = await ask({}, 'backups.choosePlace', { folder: 'somewhere' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});
