import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  congressOrgan,
  hearingNamed,
  issuesOpinion,
  meetingWords,
  noteDashes,
  numberInBrackets,
  paperNumbers,
  reportTitle,
  subtitle,
} from './describe-paper.rules.ts';
import { confidenceOf, decideTitleKind, meetingOfHearing } from './describe-paper.ts';

const meeting = '市九届人大常委会第三次会议';

holdForm(
  'name of a meeting with its day',
  meetingWords,
  ['甲'.repeat(6), '甲'.repeat(160)],
  ['甲'.repeat(5), '甲'.repeat(161), '甲\n乙丙丁戊己'],
  (own) => form`^${own}$`,
);
holdGroups('sentence that names the meeting of an opinion', hearingNamed.form, {
  ...Object.fromEntries(
    [...'和并了与'].flatMap((word) =>
      ['听取', '审议'].map((verb) => [`${meeting}${verb}${word}报告`, { before: meeting }]),
    ),
  ),
  [`${meeting}听取报告，审议了意见`]: { before: `${meeting}听取报告，` },
  [`听取和审议了${meeting}的报告`]: null,
  [`甲\n${meeting}听取了报告`]: null,
  [`${meeting}听取报告`]: null,
});
holdEach('note under a title', [subtitle], {
  'paper-subtitle': {
    has: texts`——在第五次会议上的讲话 ——发言 致辞 报告 说明`,
    hasNot: texts`讲话稿 ——在第五次会议上 发言人`,
  },
});
holdEach('who signs a paper about a report', [congressOrgan, reportTitle], {
  'paper-of-congress': {
    has: [
      ...texts`
      云泽市人大 云泽市人民代表大会 云泽市人大常委会 云泽市人民代表大会常务委员会 云泽市人大常委会办公室 云泽市人大常委会办公厅 云泽市人大农业与农村委员会
      云泽市人大常委会城建工委 云泽市人大常委会研究室 云泽市人大办公室`,
      `人大${'甲'.repeat(16)}委员会`,
    ],
    hasNot: [
      ...texts`
      云泽市人民政府办公室 云泽市水务局 云泽市人大代表 市人大、市政府办公室 市人大，市政府办公室 市人大。市政府办公室 办公室`,
      `人大${'甲'.repeat(17)}委员会`,
    ],
  },
  'paper-report-title': {
    has: texts`办理情况的报告 办理情况的汇报 办理情况的报告（征求意见稿） 办理情况的报告(稿)`,
    hasNot: texts`报告的函 报告（稿）的函 关于报告情况 办理情况（报告） 报告（甲）乙） 报告(甲)乙)`,
  },
});
holdGroups('a notice that issues an opinion', issuesOpinion.form, {
  '关于印发《关于渡口情况报告的审议意见》的通知': { own: '关于渡口情况报告的审议意见' },
  云溪县人大常委会办公室转发关于渡口的审议意见的通知: { own: '关于渡口的审议意见' },
  关于印发云溪县人大常委会关于渡口的审议意见的通知: { own: '关于渡口的审议意见' },
  '关于印发《关于〈关于渡口的报告〉的审议意见》的通知': { own: '关于〈关于渡口的报告〉的审议意见' },
  '关于落实《关于渡口的审议意见》的通知': null,
  '关于印发《关于渡口的审议意见》的函': null,
  '关于印发《关于渡口的审议意见》分工方案的通知': null,
  '关于印发《关于渡口的方案》的通知': null,
  '关于印发《关于渡口的审议意见》的通知的说明': null,
  关于印发审议意见的通知: null,
});
holdReplacement('dashes before a subtitle', noteDashes.form, {
  ...Object.fromEntries([...'—─－–-'].map((dash) => [`${dash}讲话`, '讲话'])),
  '—— 讲话': '讲话',
  '——  讲话': ' 讲话',
  '讲话——': '讲话——',
});

holdGroups('number in brackets', numberInBrackets.form, {
  '（云人发〔2025〕7号）': { number: '云人发〔2025〕7号' },
  '(云人发〔2025〕7号)': { number: '云人发〔2025〕7号' },
  '（7）': { number: '7' },
  '（云人发〔2025〕7号（A类））': { number: '云人发〔2025〕7号（A类）' },
  '云教函〔2026〕17号（A类）': null,
  '（一）云人发': null,
  '（）': null,
});

type Asked = { line: number } | { score: number; isKindKnown: boolean };
const lines = (before: number) =>
  Array.from({ length: 9 }, (_, at) => ({
    role: 'text' as const,
    text: at === before ? `${meeting}听取了报告。` : '',
  }));

holdNumbers<typeof paperNumbers, Asked>({
  name: 'what is said of a paper',
  numbers: paperNumbers,
  cases: [
    { what: 'its meeting in the fifth line', given: { line: 4 }, gives: meeting },
    { what: 'none from the sixth', given: { line: 5 }, gives: null },
    { what: 'just enough weight', given: { score: 3.5, isKindKnown: true }, gives: 0.83 },
    { what: 'safe', given: { score: 8, isKindKnown: true }, gives: 0.96 },
    { what: 'safe, of an unknown kind', given: { score: 8, isKindKnown: false }, gives: 0.82 },
  ],
  decide: (asked, values) =>
    'line' in asked
      ? meetingOfHearing(lines(asked.line), values)
      : confidenceOf(asked.score, asked.isKindKnown, values),
});

describe('the kind of a paper by its title', () => {
  it('is that of its subtitle where the title tells none, and never of another note', () => {
    expect(decideTitleKind('奋进新征程', ['——在市九届人大五次会议上的讲话'])?.rule.kind).toBe('speech');
    expect(decideTitleKind('奋进新征程', ['2026年1月5日'])).toBeNull();
    expect(decideTitleKind('政府工作报告', ['——在会上的讲话'])?.rule.kind).not.toBe('speech');
  });
});
