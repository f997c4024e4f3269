import type { Ledger } from './ledger.ts';
import type { OfficeRecord } from './office-records.ts';

/** The settings of an office that has set nothing yet. */
const newOffice: OfficeRecord = {
  id: 'office',
  title: '',
  committee: '',
  issuer: '',
  term: '',
  operator: '',
  language: 'zh-CN',
  profile: 'national-22x28',
  redHead: false,
  referencePattern: '〔{year}〕{number}号',
  contact: { name: '', phone: '' },
  copyTo: [],
  rulePacks: ['national', 'city-default'],
  // The letters mean different things in different cities; these are the commonest meanings, for the office to edit.
  answerClasses: [
    { code: 'A', label: '已经解决或采纳', countsAsDone: true, createsCommitment: false, needsDate: false },
    { code: 'B', label: '正在解决或列入计划', countsAsDone: false, createsCommitment: true, needsDate: true },
    { code: 'C', label: '因条件限制暂时不能解决', countsAsDone: false, createsCommitment: false, needsDate: false },
  ],
};

/** The office's settings; what it has not set stands at its first value. */
export function officeOf(ledger: Pick<Ledger, 'office'>): OfficeRecord {
  return { ...newOffice, ...ledger.office.office };
}
