import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
/** The coverage of a point by one section of an answer. */
function cover(title: string, asked: string, heading: string, answer: string) {
  const point = { id: 'p', number: 1, title, organs: [], citation: cite('o', `一、${title}。${asked}`) };
  const text = `（一）${heading}。${answer}`;
  const measure = { id: 'm', level: 1, number: 1, title: heading, organs: [], under: null, citation: cite('f', text) };
  const more = {
    opinion: 'o',
    feedback: 'f',
    pointsNamed: [],
    decisions: [],
    coverages: [],
  } as const;
  return inWords(compareOpinion({ ...more, points: [point], measures: [measure] })).points[0];
}

describe('an answer that does not do what was asked', () => {
  const ferry = ['增开夜班渡轮', '建议财政每年安排300万元增开夜班渡轮。', '夜班渡轮'] as const;

  it('is told as a refusal with its reason, and is neither full nor an intention', () => {
    const found = cover(...ferry, '受航道条件限制，暂不具备增开夜班渡轮的条件，拟先行延长晚间公交。');
    expect(found).toMatchObject({ coverage: 'partial', missing: [] });
    expect(found?.because).toContain('未采纳（理由：受航道条件限制，暂不具备增开夜班渡轮的条件）');
    expect(found?.because).not.toContain('只有打算');
    expect(found?.rules?.map(({ rule }) => rule)).toContain('refusal-not-now');
  });

  it('is told as put off', () => {
    const found = cover(...ferry, '因码头正在维修，夜班渡轮暂缓增开。');
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain('暂缓办理（理由：因码头正在维修，夜班渡轮暂缓增开）');
  });

  it('is a refusal behind what is told of the matter as it stands, where it speaks of that', () => {
    const told = '夜班渡轮现有渡工63人、渡船14艘，增开牵涉编制。经研究，该项暂不实施，维持现行班次。';
    expect(cover(...ferry, told)).toMatchObject({ coverage: 'partial', refused: 'refused-plain' });
    const other = '夜班渡轮已增开3班，财政安排300万元。晚间公交暂不调整。';
    expect(cover(...ferry, other)?.refused).toBeUndefined();
  });

  it('is no reason where it gives none', () => {
    expect(cover(...ferry, '夜班渡轮不宜增开。')?.because).toContain('未采纳（原文：夜班渡轮不宜增开）');
  });

  it('is seen in the sentence behind the one that names the matter', () => {
    const found = cover(...ferry, '对增开夜班渡轮作了研究。目前客流不足，条件尚不成熟。');
    expect(found?.because).toContain('暂缓办理');
  });

  it('is not seen in a problem that was dealt with', () => {
    const found = cover(...ferry, '针对居民夜间难以过江的问题，7月起增开夜班渡轮4班，财政安排300万元。');
    expect(found?.coverage).toBe('full');
  });
});

describe('a section whose heading alone names the matter', () => {
  const pier = ['加快城南码头建设', '', '城南码头'] as const;

  it('is judged by what is told below it', () => {
    const begun = cover(...pier, '已完成选址和可研批复，计划尽快建成。');
    expect(begun?.coverage).toBe('partial');
    expect(begun?.because).toContain('只做了准备');
    expect(cover(...pier, '已完成选址。')?.because).toContain('只做了准备');
    expect(cover(...pier, '已投入3200万元，6月18日建成通船。')?.coverage).toBe('full');
    const rest = '21个泊位已建成19个，其余2个已完成桩基。';
    expect(cover(...pier, rest)?.coverage).toBe('partial');
    expect(cover(...pier, '计划2027年6月底前开工。')?.because).toContain('只有打算');
  });

  it('only repeats where it says no more than the demand', () => {
    expect(
      cover('加快城南码头建设', '尽早开工建设城南码头。', '加快城南码头建设', '加快城南码头建设。')?.coverage,
    ).not.toBe('full');
  });
});

describe('what a person decided of a refusal', () => {
  const answer = '夜班渡轮不宜增开。';
  const point = { id: 'p', number: 1, title: '增开夜班渡轮', organs: [], citation: cite('o', '一、增开夜班渡轮。') };
  const measure = {
    id: 'm',
    level: 1,
    number: 1,
    title: '夜班渡轮',
    organs: [],
    under: null,
    citation: cite('f', answer),
  };
  const more = { opinion: 'o', feedback: 'f', pointsNamed: [], decisions: [], measures: [measure] } as const;

  it('stands where the point was closed as not taken up with a reason, whatever the words of the answer say', () => {
    const closed = { ...point, notAdopted: true };
    const [found] = inWords(compareOpinion({ ...more, points: [closed], coverages: [] })).points;
    expect(found).toMatchObject({
      refused: 'refused',
      state: 'decided',
      missing: [],
      because: '已由人认定为未采纳（有说明）',
    });
    const [proposed] = inWords(compareOpinion({ ...more, points: [point], coverages: [] })).points;
    expect(proposed).toMatchObject({ refused: 'refused-plain', state: 'proposed' });
  });

  it.each(['refused', 'refused-plain', 'deferred', 'deferred-plain'] as const)('is told as decided: %s', (refused) => {
    const coverages = [{ point: 'p', coverage: 'partial' as const, refused, missing: '' }];
    const [found] = inWords(compareOpinion({ ...more, points: [point], coverages })).points;
    expect(found).toMatchObject({ refused, state: 'decided' });
  });
});
