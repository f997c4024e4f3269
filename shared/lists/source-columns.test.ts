import { describe, expect, it } from 'vitest';
import { readerVersion } from '../domain/reader-version.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import { message } from '../messages/catalogue.ts';
import { cellText } from './cell-text.ts';
import { organsAround } from './organs-around.ts';
import { sourceColumns } from './source-columns.ts';

const around = organsAround(
  (key, details) => message('zh-CN', key, details),
  (id) => id,
);
const source: SourceRecord = {
  id: '6f2ac53f085d',
  title: '公报',
  sha256: '',
  name: '公报.txt',
  bytes: 1,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  lines: 1,
  importedAt: '2026-11-21T02:00:00.000Z',
  state: 'to-review',
  reader: readerVersion,
  counts: { documents: 1, opinions: 0, points: 0, feedback: 0, motions: 0, doubts: 0 },
  warnings: [],
  links: [],
  replaces: null,
  entered: [],
};

const stateOf = (row: SourceRecord) =>
  sourceColumns.filter(({ key }) => key === 'state').map((column) => cellText(column, row, around));

describe('the state of a file', () => {
  it('says that an earlier release read it, and that it can be read again', () => {
    expect(stateOf(source)).toEqual(['待核对']);
    expect(stateOf({ ...source, reader: readerVersion - 1 })).toEqual(['待核对；由旧版读取，可重新读取']);
  });

  it('says nothing of the reader where the file is a paper of ours', () => {
    const letter = { brief: null, kind: 'bulletin', title: '简报', issuedAt: null, how: 'text', share: 1 } as const;
    const own = { ...source, own: { ...letter, workspace: 'this' as const } };
    expect(stateOf({ ...own, reader: readerVersion - 1 }).join('')).not.toContain('旧版');
  });
});
