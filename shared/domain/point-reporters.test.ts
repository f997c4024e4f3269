import { describe, expect, it } from 'vitest';
import type { OrganRecord } from './office-records.ts';
import { pointReporters } from './point-reporters.ts';

const titles = [
  '云泽市人民政府',
  '云泽市中级人民法院',
  '云泽市人民检察院',
  '云泽市监察委员会',
  '云泽市水务局',
  '云泽市财政局',
  '云泽市公安局',
];
const organ = (title: string) =>
  ({ id: title, title, mergedInto: null, shortNames: [], formerNames: [] }) as unknown as OrganRecord;
const organs = {
  ...Object.fromEntries(titles.map((title) => [title, organ(title)])),
  'o-old': { ...organ('市公安分局'), id: 'o-old', mergedInto: '云泽市公安局' },
};
const [government = '', court = '', procuratorate = '', supervision = '', water = '', finance = '', police = ''] =
  titles;
const reporters = (owing: string[], lead: string | null, ...alsoLead: string[]) =>
  pointReporters(organs, owing, { lead, alsoLead });

describe('a point is reported on', () => {
  const all = [government, court, procuratorate];

  it('by the organs that lead it, also under a name that went into another', () => {
    expect(reporters(all, court)).toEqual([court]);
    expect(reporters([water, police], 'o-old')).toEqual([police]);
    expect(reporters(all, procuratorate, court)).toEqual([court, procuratorate]);
  });

  it('by the government for a department that owes no report itself', () => {
    expect(reporters(all, water)).toEqual([government]);
    expect(reporters([government, water], finance)).toEqual([government]);
    expect(reporters(all, police, procuratorate)).toEqual([government, procuratorate]);
    expect(reporters(['云泽市人民政府办公室', court], water)).toEqual(['云泽市人民政府办公室']);
  });

  it('by those of the same body where nobody stands above it', () => {
    expect(reporters([water, finance, court], police)).toEqual([water, finance]);
    expect(reporters([water, finance], water, police)).toEqual([water]);
  });

  it('by all where nobody is named, or nobody fits', () => {
    expect(reporters(all, null)).toEqual(all);
    expect(reporters(all, supervision)).toEqual(all);
  });
});
