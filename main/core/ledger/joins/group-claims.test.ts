import { describe, expect, it } from 'vitest';
import type { MotionClaim } from '#shared/domain/motion-record.ts';
import { type ClaimScene, groupClaims } from './group-claims.ts';

const scene: ClaimScene = {
  sign: '',
  keptId: () => null,
  decided: (_, candidates) => ({ is: 'open', candidates: [...candidates] }),
};

function claim(title: string, patch: Partial<MotionClaim> = {}): MotionClaim {
  const document = patch.document ?? title;
  const citation = { document, firstLine: 1, lastLine: 1, page: null, quote: title };
  const bare = { number: null, session: null, leadProposers: [], signers: null, disposition: null };
  return { source: 's', document, title, citation, ...bare, ...patch };
}

const moved = claim('关于加快城市易涝点整治提升防汛排涝能力的议案', { number: '1', leadProposers: ['沐青岩'] });
const short = claim('关于易涝点整治的议案');
const titles = (claims: MotionClaim[], by = scene) => {
  const { motions, asked } = groupClaims(claims, by);
  return {
    motions: motions.map((one) => one.claims.map(({ title }) => title)),
    asked: asked.map((one) => [one.claims[0]?.title, one.candidates[0]?.reasons]),
  };
};

describe('a motion that a paper calls by a shorter name', () => {
  it('is asked about, in whatever order the papers came', () => {
    const asked = [[short.title, ['shorter-title']]];
    expect(titles([moved, short])).toEqual({ motions: [[moved.title]], asked });
    expect(titles([short, moved])).toEqual({ motions: [[moved.title]], asked });
  });

  it('is one with the fuller name once a person says so', () => {
    const [motion] = groupClaims([moved], scene).motions;
    const same = { ...scene, decided: () => ({ is: 'same', record: motion?.id ?? '' }) as const };
    expect(titles([moved, short], same)).toEqual({ motions: [[moved.title, short.title]], asked: [] });
  });

  it('stands for itself where no fuller name is known', () => {
    expect(titles([short, claim('关于加强夜间公交服务的议案')]).asked).toEqual([]);
  });

  it('stands for itself where it was moved under that name', () => {
    const own = { ...short, number: '2', leadProposers: ['王刚'] };
    expect(titles([moved, own])).toEqual({ motions: [[moved.title], [own.title]].sort(), asked: [] });
  });

  it('stands for itself where one paper names both', () => {
    expect(titles([moved, { ...short, document: moved.document }]).asked).toEqual([]);
  });

  it('stands for itself where a person has worked on it', () => {
    const worked = { ...scene, keptId: (key: string) => (key === '易涝点整治' ? 'm-own' : null) };
    expect(titles([moved, short], worked).asked).toEqual([]);
  });
});
