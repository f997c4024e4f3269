import { describe, expect, it } from 'vitest';
import { isAskedOf } from './addressees.ts';

describe('who owes a report in a round', () => {
  const names = new Map([
    ['o-1', '云泽市人民政府'],
    ['o-2', '云泽市人民政府'],
    ['o-3', '市中级人民法院'],
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;

  it('is everybody where the order asks nobody in particular', () => {
    expect(['o-1', null].map((organ) => isAskedOf({}, organ, nameOf))).toEqual([true, true]);
  });

  it('is an organ asked under an id that was laid together with its own, and no other', () => {
    const asked = (organ: string | null) => isAskedOf({ askedOf: ['o-2'] }, organ, nameOf);
    expect(['o-1', 'o-2', 'o-3', null].map(asked)).toEqual([true, true, false, false]);
  });
});
