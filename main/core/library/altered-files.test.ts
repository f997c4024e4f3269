import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCore } from '../../testing/call-core.ts';
import { cityPapers } from '../../testing/city-papers.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore } from '../../testing/test-core.ts';

const newFolder = temporaryFolders();

/** A core on a workspace with one gazette in it, and the folder where its files are kept. */
async function gazette() {
  const folder = newFolder();
  const core = createTestCore(folder);
  const [paper] = cityPapers('云泽市');
  if (paper === undefined) throw new Error('there is a gazette');
  const result = await callCore(core, 'sources.import', paper);
  const id = 'id' in result ? String(result.id) : '';
  const [place = ''] = readdirSync(path.join(folder, 'library'));
  const kept = path.join(folder, 'library', place);
  return { core, paper, kept, id: id === '' ? place.slice(0, 12) : id };
}

describe('a file of the library that was altered', () => {
  it('is not used as the original, and is healed when the paper is imported again', async () => {
    const { core, paper, kept, id } = await gazette();
    appendFileSync(path.join(kept, 'original.txt'), '添了一句');
    await expect(callCore(core, 'sources.original', { id })).rejects.toMatchObject({ code: 'file-altered' });
    await callCore(core, 'sources.import', paper);
    expect((await callCore(core, 'sources.original', { id })).bytes).toEqual(paper.bytes);
    await core.close();
  });

  it('is made anew from the original where it is the reading', async () => {
    const { core, kept, id } = await gazette();
    const file = path.join(kept, 'reading.json');
    const before = readFileSync(file, 'utf8');
    const [document] = await callCore(core, 'documents.list', {});
    const text = await callCore(core, 'documents.text', { id: document?.id ?? id });
    writeFileSync(file, before.replace('义务教育', '改了教育'));
    expect(await callCore(core, 'documents.text', { id: document?.id ?? id })).toEqual(text);
    expect(readFileSync(file, 'utf8')).toBe(before);
    await core.close();
  });
});
