import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { pointRange, pointRun, reportedNumbers, reportedPoints, reportsOnPoints } from './points-reported.rules.ts';
import { pointsReported } from './points-reported.ts';

holdForm(
  'numbers of points',
  pointRun,
  texts`第五条 第3项 第二点 第（四）条 第(四)条 第二、五条 第二，五条 第二和五条 第二及五条 第二与五条 第二至五条 第二条第五条 第（二）（五）条
    第(二)(五)条 第二项五条 第二点五条`,
  texts`五条 第条 第五 第五个条 第二或五条`,
  (own) => form`^${own}$`,
);
holdEach('points that a report is about', [reportedPoints, reportsOnPoints, pointRange], {
  'reported-points': {
    has: texts`审议意见第五条重新办理情况的报告 《渡口审议意见》第五条 「渡口审议意见」第五条 审议意见中第五条 审议意见的第五条 审议意见中的第五条`,
    hasNot: texts`渡口第五条 审议意见落实情况第五条 审议意见第五次`,
  },
  'reports-on-points': {
    has: texts`现将审议意见第五条办理情况报告如下 现就审议意见第五条汇报如下 按照要求，现将审议意见第五条报告如下 会后。现将审议意见第五条报告如下
      会后；现将审议意见第五条报告如下 现将《渡口审议意见》第五条报告如下 现将「渡口意见」第五条报告如下 现将审议意见中第五条报告如下
      现将审议意见的第五条报告如下`,
    hasNot: texts`将审议意见第五条报告如下 已现将审议意见第五条报告 现将情况报告如下。审议意见第五条报告
      现将情况报告如下；审议意见第五条报告 现将审议意见第五条，报告 现将审议意见第五条。报告 现将审议意见第五条；报告 现将审议意见第五条办好
      现将第五条报告如下 现将审议意见办理情况报告如下 现在审议意见第五条报告`,
  },
  'range-of-points': {
    has: texts`一条至第三条 一至三条 （一）至（三）条 (一)至(三)条 一项至三 一点至三`,
    hasNot: texts`一条和第三条 一条至今 第至三条`,
  },
});
holdNumbers<typeof reportedNumbers, [readonly string[]]>({
  name: 'where a report says what it is about',
  numbers: reportedNumbers,
  cases: [
    { what: 'its third paragraph', given: [['甲', '乙', '现将审议意见第五条报告如下。']], gives: '5' },
    { what: 'not its fourth', given: [['甲', '乙', '丙', '现将审议意见第五条报告如下。']], gives: '' },
  ],
  decide: ([paragraphs], values) => `${pointsReported('关于渡口的报告', paragraphs, values) ?? ''}`,
});

describe('the points that a report is about', () => {
  it.each([
    ['云泽市人民政府关于渡口管理审议意见第五条重新办理情况的报告', [5]],
    ['关于渡口管理审议意见第二条、第五条办理情况的报告', [2, 5]],
    ['关于渡口管理审议意见第（二）、（五）项整改情况的报告', [2, 5]],
    ['关于《渡口管理审议意见》第十二条落实情况的报告', [12]],
    ['关于渡口管理审议意见第二条至第四条办理情况的报告', [2, 3, 4]],
    ['关于渡口管理审议意见第 2 条办理情况的报告', [2]],
    ['关于渡口管理审议意见研究处理情况的报告', null],
    ['关于落实《渡口条例》第五条的审议意见办理情况的报告', null],
    ['关于市九届人大常委会第五次会议审议意见办理情况的报告', null],
  ])('are those of its title: %s', (title, numbers) => {
    expect(pointsReported(title, [])).toEqual(numbers);
  });

  it('are those of its opening where the title names none, and none of a report on the whole that speaks of one', () => {
    const title = '关于渡口管理审议意见办理情况的报告';
    expect(pointsReported(title, ['市人大常委会：', '现将审议意见第三条重新办理情况报告如下。'])).toEqual([3]);
    expect(pointsReported(title, ['现将审议意见办理情况报告如下。', '审议意见第三条已经办结。'])).toBeNull();
  });
});
