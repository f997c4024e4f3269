import { nearInSentence, phraseInClause } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';

export type Disposition = NonNullable<ReadMotion['disposition']>;
export type DispositionRule = FormRule & { disposition: Disposition };

/** Stands before a word of referring that is denied: 不列入, 不宜列入, 不予立案, 不建议列入. */
export const deniedBefore = part('deniedBefore', form`[不未](宜|再|予|建议)?`);

/** What becomes of a motion by the words about it. The first rule that holds decides. */
export const dispositionRules = [
  { id: 'motion-withdrawn', disposition: 'withdrawn', means: 'is withdrawn', form: form`撤回` },
  {
    id: 'motion-filed-together',
    disposition: 'referred',
    means: 'is filed or referred, and another is laid together with it',
    form: form`(合并|并案)后?(立案|交${phraseInClause}(常委会|专委会|委员会))`,
  },
  { id: 'motion-merged', disposition: 'merged', means: 'is laid together with another', form: form`合并|并案|并入` },
  {
    id: 'motion-converted',
    disposition: 'converted',
    means: 'is dealt with as a suggestion',
    form: form`
      (作为|作|按|转|转为|转化为|改为|列为)(代表)?(重要)?(建议|意见)|(建议|意见)处理|建议、批评和意见办理`,
  },
  {
    id: 'motion-referred',
    disposition: 'referred',
    means: 'goes to a committee or on the agenda',
    form: form`(?<!${deniedBefore}提?)交${phraseInClause}(常委会|专委会|委员会)|(?<!${deniedBefore})(列入${nearInSentence}议程|立案|作为(大会)?议案)`,
  },
] as const satisfies readonly DispositionRule[];

export const deniesReferral = {
  id: 'motion-referral-denied',
  means: 'says that a motion is not taken as one, which leaves open what becomes of it: 不列入议程, 不作为议案处理',
  form: form`${deniedBefore}(列入${nearInSentence}议程|立案|作为(大会)?议案)`,
} as const satisfies FormRule;
