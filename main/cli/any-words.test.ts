import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nursery, renewal, renewalReport, samplePapers, sampleWorkspaces } from '../testing/cli-workspace.ts';
import { createTestCore } from '../testing/test-core.ts';
import { allCommands } from './all-commands.ts';
import { runLine } from './run-line.ts';
import type { Scene } from './scene.ts';
import { Session } from './session.ts';

const newWorkspace = sampleWorkspaces();

/** What a person may well write where a value of some kind is asked for, right or wrong. */
const records = [
  ...[
    nursery,
    `${nursery}#1`,
    `${nursery}#2`,
    `${nursery}#0`,
    renewal,
    `${renewal}#6`,
    renewalReport,
    `${renewalReport}#2`,
  ],
  ...[
    '6f2ac53f085d',
    '6f2ac53f085d-d5',
    'm-adc087580f56',
    'c-88aeb5014d28',
    '第2号',
    '第5号',
    '第8号',
    '闭001号',
    '第77号',
  ],
];
const days = [
  '2026-09-04',
  '2026-9-20',
  '2026.10.1',
  '2026年11月2日',
  '2026-11-20',
  '2027-03-01',
  '2026-02-30',
  '31.4.',
  'none',
];
const codes = [
  'satisfied',
  '满意',
  '不满意',
  'signed-for',
  '签收',
  '退办',
  '办结',
  'done',
  '部分落实',
  'draft',
  'full',
  'accepted',
  'A',
  'B',
];
const names = ['市水务局', '市财政局', '市气象局', 'Water', '各部门', '第二十二次会议', '周文'];
const odd = [
  '',
  ' ',
  'none',
  'x',
  '-',
  '🙂',
  'a\u0000b',
  '{name}',
  '../..',
  '12',
  '12-15',
  '30/5/1/0',
  '3/5/30/0',
  'yes',
  '长'.repeat(600),
];
const files = [samplePapers()[0] ?? '', samplePapers()[1] ?? '', 'nowhere.txt'];

/** The values that fit an option by what its help calls them. */
const fitting: Record<string, readonly string[]> = {
  DATE: days,
  CODE: codes,
  NAME: names,
  RECORD: records,
  N: ['1', '152', '164', '216'],
  'A-B': ['13', '152-153', '164'],
  'A/B/C/D': ['30/5/1/0', '3/5/30/0'],
};

/** Commands that would take away what the others work on. */
const left = ['undo', 'redo', 'remove', 'backup'];

/** A command with words and options, most of them fitting. `--out` is left out: nothing is to be written. */
const line = fc.constantFrom(...allCommands.filter(({ name }) => !left.includes(name))).chain((command) => {
  const any = fc.constantFrom(...odd, ...records, ...days, ...codes, ...names);
  const place = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...records, ...codes, ...files) },
    { weight: 1, arbitrary: any },
  );
  const options = Object.entries(command.options).filter(([name]) => name !== 'out');
  const given = options.map(([name, { type, value = '' }]) => {
    const fits = fc.constantFrom(...(fitting[value] ?? odd));
    const words = fc.oneof({ weight: 5, arbitrary: fits }, { weight: 1, arbitrary: any });
    const written = type === 'boolean' ? fc.constant(`--${name}`) : words.map((word) => `--${name}=${word}`);
    // Of many options a few, of a few most.
    const isMany = options.length > 10;
    return fc.oneof(
      { weight: isMany ? 1 : 4, arbitrary: written },
      { weight: isMany ? 5 : 1, arbitrary: fc.constant(null) },
    );
  });
  const { least, most } = command.positionals;
  const places = fc.array(place, { minLength: least, maxLength: Math.min(most, least + 1) });
  return fc
    .tuple(places, fc.tuple(...given), fc.boolean())
    .map(([words, stated, isJson]) => [
      ...command.name.split(' '),
      ...words,
      ...stated.filter((one) => one !== null),
      ...(isJson ? ['--json'] : []),
    ]);
});

describe('any words behind any command', () => {
  it('are done, refused in a sentence, or called misspelt; nothing goes wrong unseen', async () => {
    const workspace = newWorkspace();
    const session = new Session(() => createTestCore(workspace));
    const said: { out: string; complaints: string } = { out: '', complaints: '' };
    const scene: Scene = {
      version: '1.2.3',
      language: 'zh-CN',
      readingWorker: null,
      session,
      dataDir: null,
      isInScript: false,
      out: (text) => {
        said.out += text;
      },
      complain: (text) => {
        said.complaints += `${text}\n`;
      },
      log: (text) => {
        throw new Error(text);
      },
      readStdin: async () => new Uint8Array(),
      runLine,
    };
    await fc.assert(
      fc.asyncProperty(line, async (given) => {
        Object.assign(said, { out: '', complaints: '' });
        const code = await runLine(given, scene);
        expect([0, 1, 2]).toContain(code);
        expect(said.complaints !== '', given.join(' ')).toBe(code !== 0);
        const asked = given.join(' ');
        const told = said.complaints.replaceAll('{name}', '');
        expect(told, asked).not.toMatch(/undefined|NaN|\[object|\{\w+\}|errors\.|cli\.|程序出了意外/);
        if (given.includes('--json') && code === 0) expect(() => JSON.parse(said.out), asked).not.toThrow();
      }),
      { numRuns: 400 },
    );
    await session.close();
  }, 120_000);
});
