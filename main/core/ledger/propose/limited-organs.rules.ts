import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// Whom a limit in time binds, by the words around the names of organs. Each is asked alone.

/** What may stand between an organ and its time: 于收到本审议意见之日起, 的报告应于, 负责第一至三条，于. */
export const toTime = part(
  'toTime',
  form`
    ((负责|承办|办理|牵头办理|研究处理)(第[^，,。；;]{1,16}[条项点])?|的(研究处理情况)?(书面)?报告)?
    (分别|各自|均|应当?|须|要|请|最迟|在|于|自|从|(收到|接到|签收|印发)[^，,。；;]{0,10}?(之?日起|后|之后)|[，,、；;“”\s])*`,
);

export const shortBody = {
  id: 'limited-short-body',
  means: 'a body named short in a row of limits: 法院、检察院于三个月内, “两院”于三个月内',
  form: form`(人民)?政府|(中级)?(人民)?法院|(人民)?检察院|监察委员会|监委|两院`,
} as const satisfies FormRule;

export const notLimited = {
  id: 'limited-nobody',
  means: 'the committee that receives the report, and many under one word, are not whom a limit binds',
  form: form`人大|人民代表大会|^各`,
} as const satisfies FormRule;

export const onlyToTime = {
  id: 'limited-to-time',
  means: 'leads from an organ to its time and says nothing else',
  form: form`^${toTime}$`,
} as const satisfies FormRule;

export const onlyBetween = {
  id: 'limited-between',
  means: 'names no more than who has the next time; each organ stands as @',
  form: form`^[，,、；;]?(而|请|由|其他|其余)?“?(@[、和及与以“”]*)+${toTime}$`,
} as const satisfies FormRule;

export const limitedTogether = {
  id: 'limited-together',
  means: 'joins two organs that have one time',
  form: form`^[“”]?[、，,和及与以]{0,2}[“”]?$`,
} as const satisfies FormRule;

export const ofStage = {
  id: 'limited-stage',
  means: 'on how far the work is: 阶段性进展情况, 中期报告; 规划中期评估 is a matter of its own and none of them',
  form: form`
    (阶段性?|中期)(的|研究处理|办理|落实|整改|工作)*(进展|情况|报告|汇报|成果)|
    (初步|前期)(研究处理|办理|落实|整改)?进展`,
} as const satisfies FormRule;

export const limitedOrganRules = [shortBody, notLimited, onlyToTime, onlyBetween, limitedTogether, ofStage] as const;
