import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { listedDemands } from './listed-things.corpus.ts';
import { listedThingsRules } from './listed-things.rules.ts';
import { unlistedThings } from './listed-things.ts';

holdEach('a demand that lists things', listedThingsRules, listedDemands);

describe('of things that are listed', () => {
  const asked = '对渡口的候船棚、石阶、栏杆进行修缮';

  it('one that is not told of is left out, where two of them are', () => {
    expect(unlistedThings(asked, '候船棚修缮12处，石阶加固96级')).toEqual(['栏杆']);
    expect(unlistedThings(asked, '候船棚、石阶和栏杆都已修好')).toEqual([]);
  });

  it('none is left out by an answer in other words, or where one alone is named', () => {
    expect(unlistedThings(asked, '12处渡口设施已修好')).toEqual([]);
    expect(unlistedThings(asked, '候船棚修缮12处')).toEqual([]);
  });

  it('signs that several have tell of none', () => {
    expect(
      unlistedThings('在批发市场、渡口市场、农贸市场、花卉市场设立快检室', '农贸、花卉两类市场建了快检室'),
    ).toEqual(['渡口市场']);
  });

  it('a list that is open names examples', () => {
    expect(unlistedThings('修缮候船棚、石阶、栏杆等设施', '候船棚和石阶已修好')).toEqual([]);
  });
});
