import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { endOf } from '../outline/place.ts';
import { findLeadIns, leadsToList } from './lead-in.ts';

const paragraphs = (text: string) => inventedPaper('deliberation-opinion', '审议意见', text).body;

/** The words of each lead-in, and whether a list follows it. */
function leads(text: string): [string, boolean][] {
  const body = paragraphs(text);
  return findLeadIns(body).map((leadIn) => [
    (body[leadIn.at.index]?.text ?? '').slice(leadIn.sentence.from.offset, leadIn.at.offset),
    leadsToList(body, leadIn, endOf(body)),
  ]);
}

describe('words that lead to recommendations', () => {
  it('lead to a list behind them or under them', () => {
    expect(leads('组成人员建议：一是加快改造；二是增加投入。')).toEqual([['组成人员建议：', true]]);
    expect(leads('组成人员建议：\n一、加快改造。\n二、增加投入。')).toEqual([['组成人员建议：', true]]);
    expect(leads('组成人员建议：\n有以下几点。\n一、加快改造。\n二、增加投入。')).toEqual([['组成人员建议：', true]]);
    expect(leads('组成人员建议：\n有以下几点。\n共两条。\n一、加快改造。\n二、增加投入。')).toEqual([
      ['组成人员建议：', false],
    ]);
    expect(leads('组成人员建议：加强工作。\n一、加快改造。\n二、增加投入。')).toEqual([['组成人员建议：', true]]);
    expect(leads('组成人员建议：加强工作。\n有以下几点。\n一、加快改造。\n二、增加投入。')).toEqual([
      ['组成人员建议：', false],
    ]);
    expect(leads('组成人员建议：加强工作。')).toEqual([['组成人员建议：', false]]);
  });

  it('lead to no list that begins further on, with another number, or that names problems', () => {
    expect(leads('组成人员建议：切实重视渡口工作，一是加快改造；二是增加投入。')).toEqual([['组成人员建议：', true]]);
    expect(leads(`组成人员建议：切实重视渡口管理工作的各环节，一是加快改造；二是增加投入。`)).toEqual([
      ['组成人员建议：', false],
    ]);
    expect(leads('组成人员建议：\n二、加快改造。\n三、增加投入。')).toEqual([['组成人员建议：', false]]);
    expect(leads('组成人员建议：\n一、设施老化。\n二、投入不足。')).toEqual([['组成人员建议：', false]]);
    expect(leads('组成人员建议：\n一、设施老化。\n二、增加投入。')).toEqual([['组成人员建议：', false]]);
    expect(leads('组成人员建议：\n一、设施老化。\n二、增加投入。\n三、落实责任。')).toEqual([['组成人员建议：', true]]);
  });

  it('begin behind the clause that names problems', () => {
    expect(leads('组成人员指出了投入不足等问题，并提出以下建议：\n一、增加投入。\n二、落实责任。')).toEqual([
      ['并提出以下建议：', true],
    ]);
    expect(leads('组成人员听取了报告，并提出以下建议：\n一、增加投入。\n二、落实责任。')).toEqual([
      ['组成人员听取了报告，并提出以下建议：', true],
    ]);
  });

  it('are sixty at most', () => {
    const many = (count: number) => Array<string>(count).fill('组成人员建议：').join('\n');
    expect([59, 60, 61].map((count) => findLeadIns(paragraphs(many(count))).length)).toEqual([59, 60, 60]);
  });
});
