import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { finishedClauses, unfinished } from './aspect.corpus.ts';
import { type AspectRule, approving, aspectRules, finished, scheme, upToHandler, upToMatter } from './aspect.rules.ts';
import { aspectFor, decideAspect } from './aspect.ts';

holdFirstMatch<AspectRule>({
  name: 'aspect',
  rules: aspectRules,
  corpus: unfinished,
  none: finishedClauses,
  decide: (text, rules) => decideAspect(text, rules)?.rule ?? null,
  outcome: ({ aspect, unlessAsked }) => `${aspect} ${unlessAsked?.template ?? ''}`,
});
const whole = (own: typeof scheme) => form`^${own}$`;
holdForm(
  'up to a matter',
  upToMatter,
  ['', '一二三四五六七八九十一二三四'],
  [...texts`一，二 一,二 一。二 一；二 一;二 一二三四五六七八九十一二三四五`],
  whole,
);
holdForm(
  'up to what those do to whom it is handed',
  upToHandler,
  ['', '云'.repeat(36)],
  [...texts`一，二 一,二 一。二 一；二 一;二`, '云'.repeat(37)],
  whole,
);
holdForm('scheme', scheme, texts`方案 计划 规划 路线图`, ['图'], whole);
holdForm('approving', approving, texts`审定 审批 审查 审核 审议 批准 批复 报批`, ['审'], whole);
holdForm(
  'end of a work',
  finished,
  texts`竣工 完工 完毕 建成 投用 投入使用 投入运行 投入运营 通车 通过验收`,
  ['投入', '验收', '投入运输'],
  whole,
);

describe('what an opinion itself asks for', () => {
  it.each([
    ['起草章程', '起草夜市章程'],
    ['章程草案已完成', '提出章程草案'],
    ['拟定章程', '拟定章程'],
    ['拟订章程', '拟订章程'],
    ['报请市政府批准', '报市政府批准'],
    ['征求村社意见', '征求村社意见'],
    ['组织论证', '论证票价'],
    ['筹备夜市', '筹备夜市'],
    ['谋划夜市', '谋划夜市'],
    ['组织申报名录', '申报名录'],
    ['通过初审', '通过初审'],
    ['要求各村清淤', '要求各村清淤'],
    ['督促各村清淤', '督促各村清淤'],
    ['责成各村清淤', '责成各村清淤'],
    ['部署各村清淤', '部署各村清淤'],
    ['动员各村清淤', '动员各村清淤'],
    ['鼓励企业清淤', '鼓励企业清淤'],
    ['倡导各村清淤', '倡导各村清淤'],
    ['列入明年计划', '列入年度计划'],
    ['制定清淤方案', '制定清淤方案'],
    ['完成招标', '完成码头招标'],
    ['完成招投标', '完成码头招投标'],
    ['完成立项', '完成码头立项'],
    ['完成选址', '完成码头选址'],
    ['完成可行性研究', '完成可行性研究'],
    ['完成初步设计', '完成初步设计'],
    ['完成前期工作', '做好前期工作'],
    ['码头开工', '码头年内开工'],
    ['码头动工', '码头年内动工'],
    ['启动码头建设', '启动码头建设'],
  ])('is a result: %s – %s', (clause, demand) => {
    expect(aspectFor(clause, demand)).toBeNull();
    expect(aspectFor(clause, '建成城南码头')).not.toBeNull();
  });

  it('is none while it is going on', () => {
    expect(aspectFor('正在清淤', '清淤')?.rule.aspect).toBe('under-way');
  });
});
