import type { FormCorpus } from '#shared/text/form-texts.ts';

export const agendaLines: FormCorpus = {
  'agenda-item-end': {
    finds: {
      ...Object.fromEntries([...'；;。.，,'].map((sign) => [`听取报告${sign}`, sign])),
      '听取报告，': '，',
      '听取，报告': null,
      '听取报告、': null,
    },
  },
};
