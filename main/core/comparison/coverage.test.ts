import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { proposeCoverage } from './coverage.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import { inventedAnswer } from './testing/invented-answer.ts';

const dredge = (more: Partial<AnsweredDemand> = {}) => inventedAnswer('清理城区河道淤泥。', more);
const publish = (more: Partial<AnsweredDemand> = {}) => inventedAnswer('公开水质监测数据。', more);
const refused = (hasReason = true, kind: 'refused' | 'deferred' = 'refused') =>
  dredge({ state: kind, refusal: { kind, hasReason, words: '用地未批', rules: [] } });

const propose = (best: number, ...demands: AnsweredDemand[]) => inWords(proposeCoverage(demands, best));
const said = (...demands: AnsweredDemand[]) => propose(0.5, ...demands).because;

describe('the coverage of a point', () => {
  it('is full where every demand is answered with nothing lacking', () => {
    expect(propose(0, dredge(), publish())).toMatchObject({ coverage: 'full', missing: [] });
    expect(propose(0, dredge(), publish({ lacking: ['figure'] })).coverage).toBe('partial');
    expect(propose(0, dredge(), publish({ state: 'promised' })).coverage).toBe('partial');
  });

  it('is none where nothing answers, unless the passage fits anyhow', () => {
    const open = [dredge({ state: 'open' }), publish({ state: 'open' })];
    expect(propose(0.1, ...open)).toMatchObject({
      coverage: 'none',
      missing: ['清理城区河道淤泥', '公开水质监测数据'],
    });
    expect(propose(0.2, ...open).coverage).toBe('partial');
    expect(propose(0.1).coverage).toBe('none');
    expect(propose(0.2).coverage).toBe('partial');
  });

  it('is none where words only repeat the point or tell nothing', () => {
    expect(propose(0.1, dredge({ state: 'empty' }), publish({ state: 'open' })).coverage).toBe('none');
    expect(propose(0.5, dredge({ state: 'repeated' }), publish({ state: 'empty' })).coverage).toBe('none');
    expect(propose(0.5, dredge({ state: 'repeated' }), publish({ state: 'open' })).coverage).toBe('partial');
    expect(propose(0.1, dredge({ state: 'repeated' }), publish()).coverage).toBe('partial');
  });

  it('gives what is missing, and the rules of all demands', () => {
    const found = propose(0.5, dredge({ state: 'promised' }), publish({ state: 'repeated' }));
    expect(found.missing).toEqual(['公开水质监测数据']);
    expect(found.rules.map(({ rule }) => rule)).toEqual(['清理城区河道淤泥。', '公开水质监测数据。']);
    expect(propose(0.5, dredge({ lacking: ['figure'] }), publish()).missing).toEqual(['清理城区河道淤泥']);
    expect(propose(0.1, dredge({ state: 'open' })).rules).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('is that of the point where nothing else of it is answered', () => {
    expect(propose(0.5, refused()).refused).toBe('refused');
    expect(propose(0.5, refused(false)).refused).toBe('refused-plain');
    expect(propose(0.5, refused(true, 'deferred'), publish({ state: 'open' })).refused).toBe('deferred');
  });

  it('is none of the point where another demand is answered', () => {
    expect(propose(0.5, refused(), publish())).not.toHaveProperty('refused');
    expect(propose(0.5, refused(), publish({ state: 'promised' }))).not.toHaveProperty('refused');
    expect(propose(0.5, dredge({ state: 'promised' }))).not.toHaveProperty('refused');
  });

  it('is said with its words', () => {
    expect(said(refused())).toContain('用地未批');
    expect(said(refused())).not.toBe(said(refused(false)));
    expect(said(refused())).not.toBe(said(refused(true, 'deferred')));
  });
});

describe('the reasons', () => {
  it('name the demands of each state, and no other', () => {
    const states = ['under-way', 'prepared', 'promised', 'repeated', 'empty', 'open', 'unclear'] as const;
    const sentences = states.map((state) => said(dredge({ state }), publish()));
    expect(new Set(sentences).size).toBe(states.length);
    for (const one of sentences) {
      expect(one).toContain('“清理城区河道淤泥”');
      expect(one).not.toContain('公开水质监测数据');
    }
  });

  it('name the demands that lack a figure, a report or a limit', () => {
    const limited = (...lacking: AnsweredDemand['lacking']) =>
      inventedAnswer('2026年底前清理淤泥12万方。', { lacking });
    expect(said(dredge({ lacking: ['figure'] }))).toContain('清理城区河道淤泥');
    expect(said(dredge({ lacking: ['report'] }))).not.toBe(said(dredge({ lacking: ['figure'] })));
    expect(said(limited('limit'))).toContain('“2026年底前”');
    expect(said(limited('limit'))).not.toContain('12万方');
    expect(said(limited('limit', 'figure'))).toContain('12万方');
    expect(said(limited('limit', 'amount'))).toBe(said(limited('limit')));
  });

  it('name what was reported instead, what is left, which product is not told, and the days', () => {
    expect(said(dredge({ lacking: ['amount'], shortfall: { asked: '12万方', reported: '9万方', rules: [] } }))).toMatch(
      /12万方.*9万方/,
    );
    expect(said(dredge({ lacking: ['rest'], rest: '其余3处未清理' }))).toContain('其余3处未清理');
    expect(said(dredge({ lacking: ['product'], unnamed: ['准入', '退出'] }))).toMatch(/“准入”.*“退出”/);
    expect(said(dredge({ lacking: ['late'], lateness: { asked: '6月底前', reported: '8月2日' } }))).toMatch(
      /6月底前.*8月2日|8月2日.*6月底前/,
    );
  });
});
