import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '#shared/domain/ledger.ts';
import { catalogue, told, toldList } from '#shared/messages/catalogue.ts';
import {
  decodeLogHead,
  decodeLogLine,
  encodeLogLine,
  headOf,
  isSoundLine,
  type LogLine,
  placeOfLine,
} from './log-line.ts';

const anyLine = fc.record({
  schema: fc.constant(1),
  seq: fc.integer({ min: 1, max: 1e9 }),
  at: fc.constant('2026-11-21T02:00:00.000Z'),
  who: fc.string({ unit: 'grapheme' }),
  what: fc.string(),
  title: fc.string({ unit: 'grapheme' }),
  operations: fc.constant<Operation[]>([]),
});

const previous = 'ab'.repeat(32);
const bodyOf = (line: LogLine) => encodeLogLine(line, previous).subarray(0, -1);

describe('a line of the log', () => {
  it('comes back as it was written, on one line', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const bytes = bodyOf(line);
        expect(bytes.includes('\n')).toBe(false);
        expect(isSoundLine(bytes)).toBe(true);
        expect(decodeLogLine(bytes)).toEqual(line);
        const { schema: _, ...entry } = line;
        expect(decodeLogHead(bytes)).toEqual(headOf(entry));
        expect(placeOfLine(bytes)).toEqual({ schema: 1, seq: line.seq, previous, at: line.at, isFoundation: false });
      }),
    );
  });

  it('tells that it is a foundation, and takes the place of a line of an earlier release for one that names none before it', () => {
    const line: LogLine = {
      schema: 2,
      seq: 3,
      at: '2026-11-21T02:00:00.000Z',
      who: '',
      what: 'x',
      title: '',
      operations: [],
    };
    expect(placeOfLine(bodyOf({ ...line, foundation: true }))).toMatchObject({
      seq: 3,
      at: line.at,
      isFoundation: true,
    });
    expect(decodeLogLine(bodyOf({ ...line, foundation: true }))).toEqual({ ...line, foundation: true });
    const earlier = Buffer.from(JSON.stringify(line));
    expect(placeOfLine(earlier)).toEqual({ schema: 2, seq: 3, previous: null, at: line.at, isFoundation: false });
  });

  it('gives its head also when a title looks like the end of it', () => {
    const head = { seq: 1, at: '2026-11-21T02:00:00.000Z', who: '周文', what: 'x', title: '甲","operations":[乙' };
    const line = { schema: 1, ...head, operations: [] };
    expect(decodeLogHead(bodyOf(line))).toEqual({ ...head, records: 0 });
  });

  it('holds a title in the words of a paper, a sentence as data, and what earlier releases worded themselves', () => {
    const head = { seq: 1, at: '2026-11-21T02:00:00.000Z', who: '周文', what: 'samples-removed' };
    const titles = [
      '样例',
      told('library.samples'),
      told('need.only', { list: toldList(['甲', told('status.done')]) }),
    ];
    for (const title of titles) {
      const line = { schema: 2, ...head, title, operations: [] };
      expect(decodeLogLine(bodyOf(line))).toEqual(line);
      expect(decodeLogHead(bodyOf(line))).toEqual({ ...head, title, records: 0 });
    }
    const unfit = { schema: 2, ...head, title: { key: 7 } as unknown as string, operations: [] };
    expect(decodeLogLine(bodyOf(unfit))).toBeNull();
  });

  it('holds no sentence with a place that is called like the end of its head', () => {
    expect(Object.values(catalogue['zh-CN']).filter((text) => text.includes('{operations'))).toEqual([]);
  });

  it('is not sound when any of its bytes has changed', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(), fc.integer({ min: 1, max: 255 }), (line, place, change) => {
        const bytes = Buffer.from(bodyOf(line));
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(isSoundLine(bytes)).toBe(false);
      }),
    );
  });

  it('is not sound when it is cut', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(), (line, place) => {
        const bytes = bodyOf(line);
        expect(isSoundLine(bytes.subarray(0, place % bytes.length))).toBe(false);
      }),
    );
  });
});
