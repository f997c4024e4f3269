import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { eachLine } from './each-line.ts';
import { diskFiles } from './file-port.ts';

const newFolder = temporaryFolders();

async function linesOf(text: string): Promise<[string, boolean][]> {
  const file = path.join(newFolder(), 'log-2026.ndjson');
  writeFileSync(file, text);
  const lines: [string, boolean][] = [];
  await eachLine(diskFiles, file, ({ bytes, isEnded }) => lines.push([bytes.toString('utf8'), isEnded]));
  return lines;
}

describe('the lines of a file', () => {
  it('are told in their order, with whether each is ended', async () => {
    expect(await linesOf('一\n\n二')).toEqual([
      ['一', true],
      ['', true],
      ['二', false],
    ]);
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('一\n')).toEqual([['一', true]]);
  });

  it('are whole wherever the pieces end in which the file is read', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => '长'.repeat(at * 4_001 + (at === 20 ? 1_500_000 : 0)));
    expect(await linesOf(texts.map((text) => `${text}\n`).join(''))).toEqual(texts.map((text) => [text, true]));
  });
});
