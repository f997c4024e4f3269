import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** What a sentence of an answer shows beside its words. Each is asked alone. */
export const evidenceRules = [
  {
    id: 'answer-names-time',
    means: 'says when, or that it was done in time',
    form: form`
      20\d\d年|\d月[\d底前份上中下]|年底|年末|年内|年前|季度|上半年|下半年|截至|时限|时间表|节点|按期|如期|提前|完成|建成|办结|到位`,
  },
  {
    id: 'answer-proves',
    means: 'says something that can be looked up: a number, a named paper, a quoted name',
    form: form`\d|《[^》]+》|“[^”]+”`,
  },
  {
    id: 'answer-leaves-rest',
    means: 'tells of a rest beside what was done',
    form: form`其余|剩余|余下|尚有|还有|仍有`,
  },
] as const satisfies readonly FormRule[];

export const [namesTime, proves, leavesRest] = evidenceRules;
