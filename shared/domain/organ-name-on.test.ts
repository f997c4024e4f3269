import { describe, expect, it } from 'vitest';
import type { OrganRecord } from './office-records.ts';
import { organNameOn } from './organ-name-on.ts';

function organ(id: string, title: string, patch: Partial<OrganRecord> = {}): OrganRecord {
  return { id, title, shortNames: [], formerNames: [], mergedInto: null, kind: 'department', entered: [], ...patch };
}

const organs = {
  now: organ('now', '云泽市水务局', {
    formerNames: ['云泽市水利电力局', '云泽市水利局'],
    formerDates: [
      { name: '云泽市水利电力局', to: '1998-05-01' },
      { name: '云泽市水利局', from: '1998-05-01', to: '2019-03-01' },
    ],
  }),
  short: organ('short', '市水务局', { mergedInto: 'now' }),
  gone: organ('gone', '云泽市河道局', { mergedInto: 'now', mergedOn: '2010-01-01' }),
  a: organ('a', '甲局', { mergedInto: 'b' }),
  b: organ('b', '乙局', { mergedInto: 'a' }),
};

describe('organNameOn', () => {
  it('gives the name that an organ bore on the day', () => {
    expect(organNameOn(organs, 'now', '1990-01-01')).toBe('云泽市水利电力局');
    expect(organNameOn(organs, 'now', '1998-05-01')).toBe('云泽市水利局');
    expect(organNameOn(organs, 'now', '2019-02-28')).toBe('云泽市水利局');
    expect(organNameOn(organs, 'now', '2019-03-01')).toBe('云泽市水务局');
  });

  it('follows a merger from its day on, and an abbreviation at any time', () => {
    expect(organNameOn(organs, 'gone', '2009-12-31')).toBe('云泽市河道局');
    expect(organNameOn(organs, 'gone', '2010-01-01')).toBe('云泽市水利局');
    expect(organNameOn(organs, 'short', '2005-01-01')).toBe('云泽市水利局');
  });

  it('ends where mergers run in a circle or lead nowhere', () => {
    expect(['甲局', '乙局']).toContain(organNameOn(organs, 'a', '2020-01-01'));
    expect(organNameOn(organs, 'nobody', '2020-01-01')).toBe('nobody');
  });
});
