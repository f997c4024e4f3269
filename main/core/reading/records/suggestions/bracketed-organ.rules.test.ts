import { firstMatch } from '#core/rules/first-match.ts';
import type { Form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noOtherNames, otherNames } from './bracketed-organ.corpus.ts';
import {
  committeeBefore,
  companyName,
  joiner,
  organEnding,
  otherNameRules,
  partName,
  partyBefore,
} from './bracketed-organ.rules.ts';

const everywhere = (text: string, own: Form) => own.replaceAll(text);

holdFirstMatch<(typeof otherNameRules)[number]>({
  name: 'another name in brackets',
  rules: otherNameRules,
  corpus: otherNames,
  none: noOtherNames,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ id }) => id,
});
holdEach('name in brackets', [partName, companyName], {
  'bracket-part': {
    has: texts`河长办 办公室 财务科 人事股 法规处 信访室 稽查站 监测所 执法队 工作组 党组 信息中心 教育工委 局党委`,
    hasNot: texts`市水务局 办事 中心小学 卫健委`,
  },
  'bracket-company': { has: texts`市水务集团 水务集团董事会 市燃气公司`, hasNot: texts`市水务局 公司科` },
});
holdReplacement('ending of an organ', organEnding.form, {
  卫生健康委员会: '卫生健康',
  教育局: '教育',
  水利厅: '水利',
  卫健委: '卫健',
  河长制办公室: '河长制',
  河长办: '河长',
  宣传部: '宣传',
  教育工委: '教育',
  农村工作委员会: '农村',
  财政局党组: '财政局',
  财政局党委: '财政局',
  信息中心: '信息',
  法院: '法',
  交警支队: '交警',
  消防大队: '消防',
  执法总队: '执法',
  稽查站: '稽查',
  监测所: '监测',
  法规处: '法规',
  财务科: '财务',
  信访室: '信访',
  部长: '部长',
});
holdReplacement(
  'before what a name deals with',
  partyBefore.form,
  { '中共 云泽': '云泽', 云泽中共: '云泽中共' },
  everywhere,
);
holdReplacement('committee before its office', committeeBefore.form, {
  委教育部: '教育部',
  委教育: '委教育',
  委ABC: '委ABC',
  市委教育部: '市委教育部',
});
holdReplacement('and in a name', joiner.form, { '住房和城乡、规划与土地及水': '住房城乡规划土地水' }, everywhere);
