import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// Which committee of a congress handles a motion; never the standing committee. Each is asked alone.

/** The congress itself, short or in full. */
export const congress = part('congress', form`人大|人民代表大会`);

export const handlingCommittee = {
  id: 'committee-handles',
  means: 'a sentence that gives motions to a committee: 由市人大城建环资委员会承担具体工作, 交市人大法制委员会审议',
  form: form`
    (交[由付]?|由)(?<name>[\u4e00-\u9fff]{0,8}${congress}(?!常)[^，,。；;（(、交由]{1,16}?(?<!常务)委员会)(在?(会议)?闭会(后|期间))?(具体)?
    (?<doing>承担|负责|审议|研究|审查|办理|牵头|跟踪|提出)`,
} as const satisfies FormRule;

export const reportingCommittee = {
  id: 'committee-reports',
  means: 'the title of a committee’s report on motions (without spaces): 市人大法制委员会关于第1号议案审议结果的报告',
  form: form`^(?<name>.*${congress}(?!常).{1,16}?(?<!常务)委员会)关于.*议案.*审议结果的?报告`,
} as const satisfies FormRule;

export const deliberating = {
  id: 'committee-deliberates',
  means: 'what a committee does with a motion that is referred to it',
  form: form`^(审议|审查)$`,
} as const satisfies FormRule;

export const committeeRules = [handlingCommittee, reportingCommittee, deliberating] as const;
