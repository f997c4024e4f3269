import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { inventedPaper } from '../records/invented-paper.ts';
import { littleReadNumbers } from './little-read.numbers.ts';
import { warnOfLittleRead } from './little-read.ts';

type Read = { read: number; all: number };
const paper = inventedPaper('government-work-report', '政府工作报告', '一、工作');
const { id } = paper.document;

function sectionsOf({ read, all }: Read) {
  const quantities = all - read;
  return [{ document: id, heading: null, quantities, items: 0, rows: 0, lines: [], firstLine: 1, lastLine: 1 }];
}

holdNumbers<typeof littleReadNumbers, Read>({
  name: 'paper of which little was read',
  numbers: littleReadNumbers,
  cases: [
    { what: 'has twelve quantities', given: { read: 0, all: 12 }, gives: true },
    { what: 'and no fewer', given: { read: 0, all: 11 }, gives: false },
    { what: 'has less than three of ten read', given: { read: 29, all: 100 }, gives: true },
    { what: 'and no more', given: { read: 30, all: 100 }, gives: false },
  ],
  decide: (given, values) =>
    warnOfLittleRead([paper], { sections: sectionsOf(given), total: new Map([[id, given.all]]) }, values).length > 0,
});
