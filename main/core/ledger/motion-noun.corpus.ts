import type { FormCorpus } from '#shared/text/form-texts.ts';

export const motionTitles: FormCorpus = {
  'motion-noun': { finds: { 关于修渡口的议案: '议案', 关于议案的办理: null, 关于修渡口的建议: null } },
};
