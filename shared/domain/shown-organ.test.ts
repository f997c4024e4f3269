import { describe, expect, it } from 'vitest';
import type { OrganRecord } from './office-records.ts';
import { organNames, organNamesOn } from './organ-labels.ts';
import { organTitle } from './organ-root.ts';
import { organShower } from './shown-organ.ts';

const organ = (title: string, place?: string, more: Partial<OrganRecord> = {}): OrganRecord => ({
  id: `o-${title}-${place ?? ''}`,
  title,
  shortNames: [],
  formerNames: [],
  mergedInto: null,
  kind: 'department',
  entered: [],
  ...(place && { place }),
  ...more,
});

const shown = (...organs: OrganRecord[]) => organs.map((one) => organShower(organs)(one));

describe('the names of organs in one list', () => {
  it('all stand without their city where some do and all are of one', () => {
    const names = shown(
      organ('市教育局', '云泽市'),
      organ('云泽市水利局'),
      organ('江南省云泽市公安局'),
      organ('市司法局'),
    );
    expect(names).toEqual(['市教育局', '市水利局', '市公安局', '市司法局']);
    const bodies = shown(organ('市教育局', '云泽市'), organ('云泽市人民政府'), organ('云泽市中级人民法院'));
    expect(bodies).toEqual(['市教育局', '市人民政府', '市中级人民法院']);
  });

  it('stand without it where papers print it with each as well, so that none changes with the next paper', () => {
    expect(shown(organ('云泽市教育局'), organ('云泽市水利局'))).toEqual(['市教育局', '市水利局']);
  });

  it('all bear their city where there are two, but for one whose city nobody knows', () => {
    const names = shown(organ('市教育局', '云泽市'), organ('北川市水利局'), organ('云泽市公安局'), organ('市司法局'));
    expect(names).toEqual(['云泽市教育局', '北川市水利局', '云泽市公安局', '市司法局']);
  });

  it('keep their district: it is no place of the city', () => {
    const names = shown(
      organ('市教育局', '云泽市'),
      organ('云泽市水利局'),
      organ('东湖区教育局'),
      organ('西山县教育局'),
    );
    expect(names).toEqual(['市教育局', '市水利局', '东湖区教育局', '西山县教育局']);
    expect(shown(organ('县教育局', '西山县'), organ('西山县水利局'), organ('云泽市税务局'))).toEqual([
      '县教育局',
      '县水利局',
      '市税务局',
    ]);
  });

  it('are left where they are names of an enterprise, or would mean another organ', () => {
    const water = organ('云泽市水务集团有限公司', undefined, { kind: 'enterprise' });
    expect(shown(organ('市教育局', '云泽市'), water)).toEqual(['市教育局', '云泽市水务集团有限公司']);
    expect(shown(organ('市公安局', '云泽市'), organ('云泽市公安局'))).toEqual(['市公安局', '云泽市公安局']);
  });

  it('are those of screen and command line, of papers and of earlier days', () => {
    const city = organ('云泽市数据局', undefined, { formerNames: ['云泽市大数据局'] });
    const all = [organ('市教育局', '云泽市'), city];
    const ledger = Object.fromEntries(all.map((one) => [one.id, one]));
    expect(all.map(({ id }) => organTitle(ledger, id))).toEqual(['市教育局', '市数据局']);
    expect([...organNames(all).values()]).toEqual(['市教育局', '市数据局']);
    const earlier = [{ id: city.id, name: '云泽市大数据局', until: '2026-03-01' }];
    const nameOn = organNamesOn(all.map((one) => (one === city ? { ...one, earlier } : one)));
    expect([nameOn(city.id, '2026-02-01'), nameOn(city.id, '2026-03-01')]).toEqual(['市大数据局', '市数据局']);
  });
});
