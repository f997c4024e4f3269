import type { FormCorpus } from '../text/form-texts.ts';

export const governmentTexts: FormCorpus = {
  'government-office': {
    finds: {
      市人民政府办公室: '办公室',
      省人民政府办公厅: '办公厅',
      市政府办: '办',
      市委办: null,
      市政府办公室主任: null,
      市政府办事处: null,
      市政府: null,
    },
  },
  'government-name': { finds: { 市人民政府: '人民政府', 市政府: '政府', 市政府采购中心: null, 市人民: null } },
};
