import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { extensionPointRules } from './extension-points.rules.ts';
import { extensionPoints } from './extension-points.ts';

holdEach('points of a letter on a later day', extensionPointRules, {
  'extension-clause-stop': { has: texts`， ,`, hasNot: texts`。 、 甲` },
  'extension-day-kept': {
    has: texts`第二条可以按期报告 如期报告 按时报告 第二条仍于10月底前报告 仍按原期限 仍在10月底前`,
    hasNot: texts`第三条延期 按照 时期 如何 仍需 期 按 时`,
  },
});

const cite = (quote: string) => ({ citation: { document: 'd1', firstLine: 1, lastLine: 1, page: null, quote } });
const named = (quote: string, title = '关于延期报告的函') => extensionPoints(title, cite(quote));

describe('a letter on a later day', () => {
  it.each([
    ['第二条可以按期报告。第三条涉及资金，须待预算调整，恳请同意第三条延期至2026年12月15日报告。', [3]],
    ['第二条可以按期报告，第三条申请延期至2026年12月15日报告。', [3]],
    ['第一、二项因渡船招标未完成，恳请延期至2026年12月15日报送。', [1, 2]],
    ['第二条、第三条正在办理，其中第二条能够如期报告，申请延期至2026年12月15日报告。', [3]],
    ['恳请延期至2026年12月15日，报告第四条办理情况。', [4]],
    ['同意审议意见第三条的办理情况延期至2026年12月15日前报告。第二条仍于10月30日前报告。', [3]],
  ] as const)('speaks of the points that its sentence names: %s', (quote, points) => {
    expect(named(quote)).toEqual(points);
  });

  it('speaks of those of its title where its sentence names none', () => {
    const title = '关于延期报告审议意见第三条办理情况的函';
    expect(named('因预算未调整，恳请延期至2026年12月15日报告。', title)).toEqual([3]);
  });

  it('speaks of the whole opinion where it names none, or an article of a law', () => {
    expect(named('因预算未调整，恳请延期至2026年12月15日报告。')).toEqual([]);
    expect(named('根据监督法第十七条和《供水条例》第三条，恳请延期至2026年12月15日报告。')).toEqual([]);
  });
});
