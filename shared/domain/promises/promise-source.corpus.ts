import type { FormCorpus } from '../../text/form-texts.ts';

export const classCells: FormCorpus = {
  'promise-class-word': { finds: { B类: '类', B: null, 类别B: null } },
};
