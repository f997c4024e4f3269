import { texts } from '#core/rules/testing/texts.ts';
import type { planAskedRules } from './plan-asked.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

/** What invented decisions say of a plan around a time. */
export const aroundPlans: Readonly<Record<(typeof planAskedRules)[number]['id'], Near>> = {
  'stated-plan-asked': {
    has: [
      ...texts`报送方案 提交方案 提出方案 制定方案 制订方案 上报方案 印发方案 编制方案 拿出方案 报告方案 报实施方案 送实施方案 报送方案并抓好落实`,
      `送${'甲'.repeat(30)}方案`,
      `报送方案${'甲'.repeat(13)}情况`,
      ...texts`将实施方案报常委会 把方案报来 将方案送来 将方案提交常委会 将方案提请审议 将方案印发各县`,
      `将${'甲'.repeat(30)}方案报来`,
      `将方案${'甲'.repeat(10)}报来`,
      `将方案报${'甲'.repeat(12)}情况`,
    ],
    hasNot: [
      ...texts`将方案落实情况报来 将方案进展报来 将方案结果报来 将方案实施报告送来 方案报来 将方案公布`,
      `将${'甲'.repeat(31)}方案报来`,
      `将方案${'甲'.repeat(11)}报来`,
      `将方案报${'甲'.repeat(11)}情况`,
      ...texts`落实方案 报送报告 报送方案落实情况 报送方案进展 报送方案结果 报送方案实施报告`,
      `送${'甲'.repeat(31)}方案`,
      `报送方案${'甲'.repeat(12)}情况`,
    ],
  },
  'stated-plan-made': {
    has: [
      ...texts`制定实施方案， 制订方案, 编制工作计划，并 提出方案、 拟定方案后 拟订方案，及时 拿出方案，抓紧 形成方案，务必于`,
      ...texts`制定方案，应于 制定方案，应当在 制定方案，要最迟 制定方案，须最晚 制定方案，经 制定方案，不迟于`,
      `制定${'甲'.repeat(30)}方案，`,
      '制定方案， 于',
    ],
    hasNot: [
      ...texts`制定方案，认真组织实施，于 制定方案落实于 制定办法，于 研究方案，于 制定，方案， 制定,方案， 制定。方案， 制定；方案， 制定;方案，`,
      `制定${'甲'.repeat(31)}方案，`,
    ],
  },
  'stated-result-asked': {
    has: [
      ...texts`提出审议结果的报告 提交审议结果报告 报送审议意见 作出审议结果报告 报告审议结果`,
      `提出${'甲'.repeat(20)}审议结果`,
    ],
    hasNot: [...texts`提出审查结果的报告 听取审议结果报告 提出审议`, `提出${'甲'.repeat(21)}审议结果`],
  },
  'stated-result-report': {
    has: texts`提出审议结果的报告 提交审议结果报告`,
    hasNot: texts`审议结果 审议意见的报告 审议结果和报告`,
  },
  'stated-sent-thing': {
    has: [...texts`情况 结果 进展 成果 意见 方案 计划 草案 提出报告 作书面报告 作出专题报告 提交报告 办理的报告`],
    hasNot: texts`报市人大常委会备案 向市人大常委会报告 报告市人大常委会 书面报告市人大常委会`,
  },
};
