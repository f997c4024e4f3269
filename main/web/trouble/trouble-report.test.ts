import { describe, expect, it } from 'vitest';
import { errorLines } from './error-lines.ts';
import { troubleReport } from './trouble-report.ts';

const about = { version: '0.1.0', host: 'browser', machine: 'linux 6.1 x64 node 20' } as const;
const now = new Date('2026-11-21T02:00:00.000Z');
const words = '关于全市托育服务体系建设情况报告的审议意见';

/** An error of a file in some folder, as an engine writes it. */
function errorAt(message: string, frames: string[]): Error {
  const error = new Error(message);
  error.stack = `Error: ${message}\n${frames.map((one) => `    at ${one}`).join('\n')}`;
  return error;
}

describe('a report on something unexpected', () => {
  it('says when, what, which program and where in it', () => {
    const error = errorAt('x', [
      'readLines (/home/zhou/duban/dist/http/main.mjs:10:5)',
      'async Store.apply (C:\\Users\\周文\\d\\store.ts:3:1)',
    ]);
    const text = troubleReport('zh-CN', { kind: 'uncaught', error }, about, now);
    expect(text).toContain('时间: 2026-11-21T02:00:00.000Z');
    expect(text).toContain('程序: 0.1.0 browser');
    expect(text).toContain('  readLines main.mjs:10:5');
    expect(text).toContain('  Store.apply store.ts:3:1');
    for (const folder of ['/home', 'zhou', 'C:', '周文', 'Users']) expect(text).not.toContain(folder);
  });

  it.each([
    ['in the message', errorAt(words, ['f (/a/b.ts:1:1)'])],
    [
      'in a message of many lines that look like frames',
      errorAt(`${words}\n    at secret (/a/secret.ts:1:1)\n`, ['f (/a/b.ts:1:1)']),
    ],
    ['in the name', Object.assign(new Error('x'), { name: words })],
    ['in the code', Object.assign(new Error('x'), { code: words })],
    ['in what caused it', new Error('outer', { cause: errorAt(words, []) })],
    ['in a text that was thrown', words],
    ['in an object that was thrown', { message: words }],
    ['in the name of a file', errorAt('x', [`f (/a/${words}.ts:1:1)`])],
    ['in a stack that was written by hand', Object.assign(new Error('x'), { stack: words })],
  ])('holds no words of a paper that stood %s', (_, error) => {
    for (const kind of ['uncaught', 'rejected'] as const) {
      const text = troubleReport('zh-CN', { kind, error }, about, now);
      expect(text).not.toContain('托育');
      expect(text).not.toContain('secret');
    }
  });

  it('keeps of a part only what a system calls it', () => {
    const part = `GPU crashed 5\n/home/周文 ${words}`;
    const text = troubleReport('en', { kind: 'part-gone', part }, about, now);
    expect(text).toContain('Part: GPU crashed 5');
    expect(text).not.toMatch(/托育|\/home/);
  });

  it('tells codes and a chain of causes, and ends where it goes round', () => {
    const inner = Object.assign(new TypeError('no space'), { code: 'ENOSPC' });
    const round = new Error('a');
    round.cause = round;
    expect(errorLines(new Error('outer', { cause: inner })).map(({ name }) => name)).toEqual([
      'Error',
      'TypeError (ENOSPC)',
    ]);
    expect(errorLines(round)).toHaveLength(5);
  });

  it('tells the frames of a real error', () => {
    expect(errorLines(new RangeError('x'))[0]?.frames[0]).toMatch(/trouble-report\.test\.ts:\d+:\d+$/);
  });
});
