import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import { read } from '../testing/invented-imports.ts';
import {
  inventedMeasure,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import { placeOfPaper } from './paper-place.ts';
import { placesOfSource } from './source-places.ts';

const source = inventedSource('aaaaaaaaaaaa');
const paper = (patch: Partial<ReadDocument>, title = '关于全市托育服务情况的报告') => inventedPaper('d1', title, patch);

describe('placeOfPaper', () => {
  it.each([
    [{ office: '云泽市卫生健康委员会主任', author: '何文清' }, '云泽市'],
    [{ author: '云泽市东湖区人民政府' }, '云泽市东湖区'],
    [{ meeting: '云泽市第九届人大常委会第二十次会议' }, '云泽市'],
    [{ meeting: '市九届人大常委会第二十次会议', author: '北川市人民政府' }, '北川市'],
    [{ meeting: '云泽市第九届人大常委会第二十次会议', author: '东湖区人民政府' }, '云泽市东湖区'],
    [{ meeting: '云泽市第九届人大常委会第二十次会议', author: '江南省水利厅' }, '云泽市'],
    [{ author: '何文清' }, null],
    [{ meeting: '市九届人大五次会议', office: '市教育局局长' }, null],
  ])('reads %j', (patch, place) => {
    expect(placeOfPaper(paper(patch))).toBe(place);
  });

  it.each([
    ['云泽市人民代表大会常务委员会关于批准决算的决议', '云泽市'],
    ['云泽市2025年国民经济和社会发展计划执行情况的报告', '云泽市'],
    ['张山县人民政府关于粮食安全情况的报告', '张山县'],
    ['北川市来我市考察的报告', null],
    ['赴北川市学习考察的报告', null],
    ['关于北川市做法的启示', null],
    ['云泽市场监管所工作情况', null],
  ])('reads the title %s', (title, place) => {
    expect(placeOfPaper(paper({}, title))).toBe(place);
  });
});

describe('placesOfSource', () => {
  const places = (documents: ReadDocument[], names: string[] = []) => {
    const measures = names.map((name, at) => inventedMeasure(at + 1, `${name}已办结`, at * 5 + 10));
    const feedback = [inventedReadFeedback('d1', '', { measures })];
    return [...placesOfSource(inventedReading(source, { documents, feedback })).values()];
  };
  const silent = inventedPaper('d2', '附件');

  it('gives a paper that tells nothing the place of the others', () => {
    expect(places([paper({ author: '云泽市人民政府' }), silent])).toEqual(['云泽市', '云泽市']);
  });

  it('takes the city, where one of the others is of a district of it', () => {
    const district = inventedPaper('d3', '第三件', { author: '云泽市东湖区人民政府' });
    expect(places([paper({ author: '云泽市人民政府' }), silent, district])).toEqual([
      '云泽市',
      '云泽市',
      '云泽市东湖区',
    ]);
  });

  it('takes none, where the others are of two cities, but that of the paper it is attached to', () => {
    const other = inventedPaper('d3', '第三件', { author: '北川市人民政府' });
    const attached = inventedPaper('d4', '附件', { parent: 'd3' });
    expect(places([paper({ author: '云泽市人民政府' }), silent, other, attached])).toEqual([
      '云泽市',
      null,
      '北川市',
      '北川市',
    ]);
  });

  it('takes the one place whose organs the source names in full', () => {
    expect(places([paper({})], ['北川市教育局', '北川市财政局'])).toEqual(['北川市']);
    expect(places([paper({})], ['北川市教育局', '云泽市财政局'])).toEqual([null]);
    expect(places([paper({})], ['市财政局'])).toEqual([null]);
  });

  it('takes full names beside bare ones of the level for those of a neighbour', () => {
    expect(places([paper({})], ['北川市教育局', '市财政局'])).toEqual([null]);
    expect(places([paper({})], ['北川市教育局', '区财政局'])).toEqual(['北川市']);
    expect(places([paper({})], ['东湖区人民政府', '市财政局'])).toEqual([null]);
  });

  it('takes those whom an opinion addresses in full, whatever its points call bare', () => {
    const points = [inventedPoint(1, '甲', 10, '市财政局要安排经费')];
    const opinions = [inventedReadOpinion('d1', points, { addressee: '北川市人民政府' })];
    const reading = inventedReading(source, { documents: [paper({})], opinions });
    expect([...placesOfSource(reading).values()]).toEqual(['北川市']);
  });

  it('takes nothing from the organs in the rows of a list, which name whoever handles them', () => {
    const list = (...lead: string[]) => {
      const suggestions = lead.map((name) => read('d1', { lead: [name] }));
      return [...placesOfSource(inventedReading(source, { documents: [paper({})], suggestions })).values()];
    };
    expect(list('东湖区人民政府')).toEqual([null]);
    expect(list('市水务局', '东湖区人民政府', '云泽市东湖区人民政府')).toEqual([null]);
    expect(list('北川市水务局', '北川市教育局')).toEqual([null]);
  });

  it('takes the session that a list prints above its table, and none of two', () => {
    const list = (...sessions: string[]) => {
      const suggestions = sessions.map((session) => read('d1', { session, lead: ['市水务局', '云泽市水务局'] }));
      return [...placesOfSource(inventedReading(source, { documents: [paper({})], suggestions })).values()];
    };
    expect(list('北川市七届人大六次会议', '北川市七届人大六次会议')).toEqual(['北川市']);
    expect(list('市七届人大六次会议')).toEqual([null]);
    expect(list('北川市七届人大六次会议', '云泽市八届人大五次会议')).toEqual([null]);
  });

  it('takes the place with which the head of a list begins, of its own paper alone', () => {
    const headed = (above: string) => {
      const form = { sheet: null, above: [above], head: [], headings: [], dayForms: {}, between: [], rows: 1 };
      const suggestions = [read('d1', { lead: ['市水务局'], list: 0, row: 1 })];
      const documents = [paper({ author: null }), inventedPaper('d2', '另一件', { author: '云泽市人民政府' })];
      const places = placesOfSource(inventedReading(source, { documents, suggestions, lists: [form] }));
      return [...places.values()];
    };
    expect(headed('北川市2026年代表建议交办表')).toEqual(['北川市', '云泽市']);
    expect(headed('来自北川市的代表建议')).toEqual(['云泽市', '云泽市']);
  });
});
