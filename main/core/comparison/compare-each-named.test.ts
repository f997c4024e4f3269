import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';
import { membersNamed } from './demands/each-named.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
const days = { asked: '2025-11-07', answered: '2026-04-27' };

/** The coverage of a point by sections of an answer of 27 April 2026, each a heading and its words. */
function cover(title: string, asked: string, ...answers: readonly (string | readonly [string, string])[]) {
  const point = { id: 'p', number: 1, title, organs: [], citation: cite('o', `一、${title}。${asked}`) };
  const measures = answers.map((answer, at) => {
    const [heading, words] = typeof answer === 'string' ? [title, answer] : answer;
    const citation = cite('f', `${heading}。${words}`);
    return { id: `m${at}`, level: 1, number: at + 1, title: heading, organs: [], under: null, citation };
  });
  const papers = { opinion: 'o', feedback: 'f', points: [point], measures, pointsNamed: [], days };
  return inWords(compareOpinion({ ...papers, decisions: [], coverages: [] })).points[0];
}

const rest = [
  '补齐托老设施',
  '在东关、石桥两个街道各新建一处不少于800平方米的日间照料中心，2026年3月底前建成开放。',
] as const;
const bins = ['完善收运设施', '在河口镇、林坪镇、青山乡各建一座垃圾中转站。'] as const;
const rules = ['健全管护制度', '由市水务局、市林业局分别制定管护办法并印发。'] as const;
const halls = ['修缮旧址', '完成东关祠堂、石桥书院、渡口三处旧址的修缮。'] as const;
const firms = ['公开收费', '三家单位——市航运公司、市港务公司、市轮渡公司，要向社会公开收费标准。'] as const;
const signs = ['完善设施', '厕所、停车场、标识三类设施要全部改造。'] as const;
const wells = ['建设水源', '2026年3月底前石垭、青口、林坪等县城第二水源要全部建成。'] as const;
const pools = ['补齐游泳设施', '2026年3月底前新建东关、石桥游泳馆各一处。'] as const;

describe('one thing asked of each of several by name', () => {
  it.each([
    [
      rest,
      '东关日间照料中心960平方米，已于2026年3月18日建成开放；石桥日间照料中心因征地，主体已完工，将于2026年6月30日前开放。',
      '石桥',
    ],
    [
      rest,
      '东关日间照料中心960平方米，已于2026年3月18日建成开放。石桥日间照料中心主体已完工，预计6月底前开放。',
      '石桥',
    ],
    [rest, '东关街道日间照料中心已于2026年3月18日建成开放，面积960平方米。', '石桥'],
    [rest, '石桥日间照料中心820平方米已建成开放，东关日间照料中心尚未建成。', '东关'],
    [rest, '东关、石桥日间照料中心面积均在800平方米以上，东关已于3月建成开放，石桥拟于年底前投入使用。', '石桥'],
    [
      rest,
      '石桥日间照料中心820平方米已于2026年3月建成开放，东关日间照料中心900平方米已于2026年4月20日建成开放。',
      '2026年4月20日',
    ],
    [bins, '河口镇、林坪镇垃圾中转站各建成一座，投入使用；青山乡垃圾中转站正在选址。', '青山'],
    [bins, '河口镇垃圾中转站已建成投用，林坪镇垃圾中转站也已建成。', '青山'],
    [rules, '市水务局已于2月制定印发《河道管护办法》，市林业局计划于下半年制定林地管护办法。', '林业'],
    [rules, '市水务局已于2月制定印发《河道管护办法》。', '林业'],
    [halls, '东关祠堂、石桥书院已完成修缮。', '渡口'],
    [firms, '市航运公司、市港务公司已向社会公开收费标准。', '轮渡'],
    [signs, '厕所已改造完成，停车场已改造完成。', '标识'],
    [wells, '石垭、青口县城第二水源已建成通水。林坪县城第二水源预计2027年9月建成。', '林坪'],
    [pools, '东关游泳馆已于3月建成，石桥游泳馆正在施工，计划年底前建成。', '石桥'],
  ] as const)('is looked for by each name: %s %s', ([title, asked], answer, lacking) => {
    const found = cover(title, asked, answer);
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain(lacking);
  });

  it.each([
    [
      rest,
      '东关日间照料中心960平方米，已于2026年3月18日建成开放；石桥日间照料中心820平方米，已于2026年3月25日建成开放。',
    ],
    [rest, '东关、石桥两处日间照料中心面积分别为960平方米和820平方米，均已于2026年3月建成开放。'],
    [rest, '两个日间照料中心均已建成开放，面积都在800平方米以上。'],
    [
      rest,
      '东关街道的日间照料中心960平方米，3月18日建成开放，下一步将继续完善服务；石桥的一处820平方米，3月20日起开放。',
    ],
    [bins, '河口、林坪、青山的垃圾中转站都已建成投用。'],
    [bins, '已建成垃圾中转站3座，河口镇1座、林坪镇1座、青山乡1座。'],
    [rules, '市水务局2月制定印发《河道管护办法》，市林业局3月制定印发《林地管护办法》。'],
    [pools, '东关游泳馆和石桥游泳馆已于3月建成。'],
  ] as const)('is done where it is done for each: %s %s', ([title, asked], answer) => {
    expect(cover(title, asked, answer)).toMatchObject({ coverage: 'full' });
  });

  it('goes by the headings where each has its own', () => {
    const done = ['东关街道日间照料中心', '日间照料中心960平方米，已于2026年3月18日建成开放。'] as const;
    const late = ['石桥街道日间照料中心', '日间照料中心主体已完工，将于2026年6月30日前开放。'] as const;
    const also = ['石桥街道日间照料中心', '日间照料中心820平方米，已于2026年3月20日建成开放。'] as const;
    expect(cover(rest[0], rest[1], done, late)?.coverage).toBe('partial');
    expect(cover(rest[0], rest[1], done, also)?.coverage).toBe('full');
  });
});

describe('the names of a demand', () => {
  it.each([
    ['在东关、石桥两个街道各新建一处', ['东关', '石桥']],
    ['推动市卫生健康局、市教育体育局分别制定', ['市卫生健康局', '市教育体育局']],
    ['1号闸、2号闸各配一名管护员', ['1号闸', '2号闸']],
    ['督促镇、村各级落实责任', []],
    ['乡镇、街道各部门分工负责', []],
    ['明确奖惩办法，各建一处', []],
  ])('are read from %s', (asked, names) => {
    expect(membersNamed(asked).map(({ words }) => words)).toEqual(names);
  });
});
