import { describe, expect, it } from 'vitest';
import { isJoint, jointOrgans, jointPlace, placesIn, placesMeet } from './joint-place.ts';

describe('jointOrgans', () => {
  it.each([
    ['云泽市人大常委会办公室北川市人大常委会办公室', ['云泽市人大常委会办公室', '北川市人大常委会办公室']],
    ['云泽市人大常委会办公室　北川市人大常委会办公室', ['云泽市人大常委会办公室', '北川市人大常委会办公室']],
    ['云泽市人民政府、北川市人民政府', ['云泽市人民政府', '北川市人民政府']],
    ['中共云泽市委、中共北川市委', ['中共云泽市委', '中共北川市委']],
  ])('takes %s apart', (text, organs) => {
    expect(jointOrgans(text)).toEqual(organs);
  });

  it.each([
    '云泽市人大常委会办公室',
    '云泽市生态环境局东湖区分局',
    '中共云泽市委云泽市人民政府',
    '云泽市人大常委会社会建设委员会',
    '云泽市人大常委会赴北川市考察组',
  ])('leaves %s whole', (text) => {
    expect(jointOrgans(text)).toEqual([text]);
  });
});

describe('the place of a joint paper', () => {
  const both = jointPlace(['云泽市', '北川市']);

  it('holds each of its places', () => {
    expect([isJoint(both), placesIn(both)]).toEqual([true, ['云泽市', '北川市']]);
    expect([isJoint('云泽市'), placesIn('云泽市')]).toEqual([false, ['云泽市']]);
    expect(isJoint(jointPlace(['云泽市', '云泽市']))).toBe(false);
  });

  it('meets either place, and no third', () => {
    expect([placesMeet(both, '云泽市'), placesMeet('北川市', both), placesMeet(both, '云泽市东湖区')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(placesMeet(both, '南安市')).toBe(false);
    expect(placesMeet(both, null)).toBe(true);
  });
});
