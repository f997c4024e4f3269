import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { openingStop } from './opening-clause.rules.ts';
import { openingClause } from './opening-clause.ts';

holdEach('line on which a paper begins', [openingStop], {
  'correction-opening-stop': {
    has: ['会议听取了报告。', '会议听取了报告；'],
    hasNot: ['关于渡口的报告', '渡口，码头'],
  },
});

describe('a line on which a person begins a paper', () => {
  it.each([
    ['关于渡口的报告', '关于渡口的报告'],
    [' 关于渡口的报告 ', '关于渡口的报告'],
    ['关于渡口的报告； ', '关于渡口的报告'],
    ['', ''],
  ])('is its heading where it is no sentence: “%s”', (line, clause) =>
    expect(openingClause(line)).toEqual({ clause, isHeading: true }),
  );

  it.each([
    ['审议意见如下。', '审议意见如下'],
    ['关于渡口的报告；会议认为要修渡口。', '关于渡口的报告'],
    ['关于渡口的报告 。会议认为要修渡口', '关于渡口的报告'],
    ['。', ''],
  ])('stays text where it says more, or is a sentence: “%s”', (line, clause) =>
    expect(openingClause(line)).toEqual({ clause, isHeading: false }),
  );
});
