import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { congress, deliberating, handlingCommittee, reportingCommittee } from './committee.rules.ts';
import { committeeOfTitle, committeesIn } from './committee.ts';

const name = '市人大法制委员会';
const found = (words = name, doing = '审议') => ({ name: words, doing });
const named = (words = name) => ({ name: words });
const verbs = ['承担', '负责', '审议', '研究', '审查', '办理', '牵头', '跟踪', '提出'];

holdGroups('committee that handles motions', handlingCommittee.form, {
  ...Object.fromEntries(verbs.map((verb) => [`交${name}${verb}`, found(name, verb)])),
  [`交由${name}审议`]: found(),
  交市人民代表大会法制委员会审议: found('市人民代表大会法制委员会'),
  交市人民代表大会常务委员会审议: null,
  [`由${name}审议`]: found(),
  [`由${name}在闭会后审议`]: found(),
  [`由${name}闭会期间审议`]: found(),
  [`由${name}在会议闭会后审议`]: found(),
  [`由${name}在闭会前审议`]: null,
  [`由${name}后审议`]: null,
  [`由${name}在审议`]: null,
  [`交付${name}审议`]: found(),
  [`交${name}具体承担`]: found(name, '承担'),
  交市人大法委员会审议: found('市人大法委员会'),
  交人大法制委员会审议: found('人大法制委员会'),
  交甲乙丙丁戊己庚辛人大法制委员会审议: found('甲乙丙丁戊己庚辛人大法制委员会'),
  交甲乙丙丁戊己庚辛壬人大法制委员会审议: null,
  [`交市人大${'甲'.repeat(16)}委员会审议`]: found(`市人大${'甲'.repeat(16)}委员会`),
  [`交市人大${'甲'.repeat(17)}委员会审议`]: null,
  交市人大委员会审议: null,
  交市人大常务法制委员会审议: null,
  交市人大民族常务委员会审议: null,
  交市人大法制委员会的报告: null,
  对市人大法制委员会审议: null,
  ...Object.fromEntries([...'，,。；;（(、交由'].map((sign) => [`交市人大法${sign}制委员会审议`, null])),
});
holdGroups('committee that reports on motions', reportingCommittee.form, {
  [`${name}关于第1号议案审议结果的报告`]: named(),
  [`${name}关于议案审议结果报告`]: named(),
  市人民代表大会法制委员会关于议案审议结果的报告: named('市人民代表大会法制委员会'),
  [`${name}关于第1号议案和第2号议案的审议结果的报告`]: named(),
  市人大法委员会关于议案审议结果的报告: named('市人大法委员会'),
  人大法制委员会关于议案审议结果的报告: named('人大法制委员会'),
  [`市人大${'甲'.repeat(16)}委员会关于议案审议结果的报告`]: named(`市人大${'甲'.repeat(16)}委员会`),
  [`市人大${'甲'.repeat(17)}委员会关于议案审议结果的报告`]: null,
  市人大委员会关于议案审议结果的报告: null,
  市人大常务法制委员会关于议案审议结果的报告: null,
  市人大民族常务委员会关于议案审议结果的报告: null,
  [`${name}关于议案审议情况的报告`]: null,
  [`${name}关于建议审议结果的报告`]: null,
  [`甲\n${name}关于议案审议结果的报告`]: null,
});

describe('the committee of a motion', () => {
  it('is that which a sentence gives it to, with the motions named before it', () => {
    expect(committeesIn('第1号议案由市人大法制委员会审议，第2号议案交市人大城建委员会办理。')).toEqual([
      { committee: '市人大法制委员会', numbers: [1], titles: [], deliberates: true },
      { committee: '市人大城建委员会', numbers: [2], titles: [], deliberates: false },
    ]);
  });

  it('is told by the title of its report, whatever spaces that prints', () => {
    expect(committeeOfTitle('市人大法制委员会 关于第1号议案 审议结果的报告')).toBe('市人大法制委员会');
    expect(committeeOfTitle('市人大常委会关于第1号议案审议结果的报告')).toBeNull();
  });
});

holdEach('committee', [deliberating], {
  'committee-deliberates': { has: texts`审议 审查`, hasNot: texts`办理 审议会 再审查` },
});
holdForm('congress', congress, texts`人大 人民代表大会`, ['人民代表'], (own) => form`^${own}$`);
