import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What a demand wants to come into being, by its last words: an answer that has neither them nor their sense is about something else.

export const madeThing = {
  id: 'demand-made-thing',
  means: 'wants something to be set up or built, and ends with what it is: 建设快速维权中心',
  form: form`
    (设立|成立|组建|建成|建设|新建|建立|开设|增设|配建|搭建|创办|配备|购置|添置)[^，,。；;]{1,24}?(?<thing>中心|委员会|平台|基地|机场|学校|医院|基金|[赔补]付金|博物馆|图书馆|实验室|服务站|工作站|车站|码头|公园|
    广场|市场|园区|仓库|水厂|电站|管网|泵站|专班|联盟|名录|数据库|台账|档案|[\u4e00-\u9fff][车船])[”’]?$`,
} as const satisfies FormRule;

export const madeThingRules = [madeThing] as const;
