import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/**
 * Words that stand in every passage of official papers and say nothing of its subject. Statistics find most of them; this
 * list covers what few passages cannot show. None begins with another.
 */
export const formWord = part(
  'formWord',
  form`
    市人大常委会|审议意见|高质量|进一步|下一步|下阶段|全方位|市政府|常态化|一体化|常委会|积极|加强|强化|完善|健全|建立|构建|推进|推动|加快|加大|
    深化|提升|提高|优化|持续|不断|切实|着力|深入|全面|扎实|有效|有力|大力|充分|坚持|工作|情况|方面|开展|实施|落实|做好|抓好|抓实|实现|确保|
    促进|支持|组织|统筹|发展|水平|能力|体系|机制|建设|全市|我市|本市|重点|相关|有关|部门|单位|问题|措施|目前|今年|以来|同时|通过|根据|按照|
    围绕|结合|针对|聚焦|形成|打造|月底前|年底前|年内`,
);

/** Characters that join words; no pair of characters is made across them. In 普及, 参与, 供应, 应急, 需求, 对接, 使用 and 场所 they join nothing. */
export const joint = part(
  'joint',
  form`[的了和等在为将以把并或是有其该各于从向由让被要]|(?<!普)及|(?<!参)与|(?<!供)应(?!急)|需(?!求)|对(?!接)|使(?!用)|(?<!场)所`,
);
/** Names of means that stand beside any matter: an 办法 on one thing is no 办法 on another. */
export const instrument = part(
  'instrument',
  form`办法|制度|机制|方案|规划|计划|清单|标准|规定|意见|通知|管理|服务|监管|经费|资金`,
);
/** Characters that may be left of a word of which nothing else is. */
export const leftOver = form`[的了和与及等在对为将以把并或、\s]`;
/** Characters at the ends of a run that belong to no word. */
export const edges = form`^[“”"‘’的了和与及等在对为]+|[“”"‘’的了和与及等在对为]+$`;
/** A run of Chinese characters, or a Latin word. */
export const run = form`[\u4e00-\u9fff]+|[A-Za-z][A-Za-z0-9+-]*`;
/** Signs of which words are made; marks and spaces end them. */
export const wordText = form`^[\u4e00-\u9fffA-Za-z0-9+“”"‘’-]+$`;

export const termRules = [
  {
    id: 'word-of-every-paper',
    means: 'holds a word that stands in every paper and says nothing of its subject',
    form: formWord,
  },
] as const satisfies readonly FormRule[];

export const termNumbers = {
  termBackground: {
    value: 0.5,
    unit: 'of the weight',
    step: 0.1,
    means: 'what a word of every other paper keeps; here it may still tell',
  },
  termFewestPassages: {
    value: 10,
    unit: 'passages',
    step: 1,
    means: 'of fewer a word of point and answer would seem a word of every passage, and tell nothing',
  },
  termLongestWord: { value: 12, unit: 'signs', step: 1, means: 'a longer phrase in both is a repeat, not a word' },
  termLeastWeight: {
    value: 0.4,
    unit: 'of a rare term',
    step: 0.1,
    means: 'a word of most passages tells nothing, even where both use it',
  },
} as const satisfies RuleNumbers;

export type TermValues = ValuesOf<typeof termNumbers>;
export const termValues: TermValues = valuesOf(termNumbers);
