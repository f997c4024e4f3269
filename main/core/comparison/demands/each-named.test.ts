import { describe, expect, it } from 'vitest';
import { eachNamed, membersNamed } from './each-named.ts';
import { noDays } from './in-time.ts';

const demand = '在城北、河东两个片区各新建运动场一处';
const each = (text: string, limit: string | null = null, days = noDays) =>
  eachNamed({ text: demand, limit }, [{ title: '', text }], days);
const nothing = { unnamed: [], rest: null, lateness: null };

describe('a demand that asks one thing of each of several', () => {
  it('names them, each with the signs by which an answer may', () => {
    expect(membersNamed(demand).map(({ keys }) => keys)).toEqual([['城北'], ['河东']]);
    expect(membersNamed('新建运动场一处')).toEqual([]);
  });

  it('is answered where the answer tells of each', () => {
    expect(each('城北已建成运动场一处，河东已建成运动场一处。')).toEqual(nothing);
  });

  it('leaves those of whom the answer tells nothing, while it tells of another', () => {
    expect(each('城北已建成运动场一处。').unnamed).toHaveLength(1);
    expect(each('城北已建成运动场一处。').unnamed[0]).toContain('河东');
    expect(each('河东已建成运动场一处。').unnamed[0]).toContain('城北');
    expect(each('已建成运动场两处。')).toEqual(nothing);
  });

  it('leaves one of which the answer only promises, in its words', () => {
    const { rest, unnamed } = each('城北已建成运动场一处，河东将于12月建成运动场一处。');
    expect(unnamed).toEqual([]);
    expect(rest).toContain('河东');
    expect(rest).not.toContain('城北');
  });

  it('leaves several, each once', () => {
    const { rest } = each('城北将于12月建成运动场。河东将于11月建成运动场。');
    expect(rest).toMatch(/城北.*；.*河东/);
  });

  it('is late by the day behind the limit that the answer names for one of them', () => {
    const days = { asked: '2026-06-26', answered: '2026-11-20' };
    const text = '城北于8月2日建成运动场一处，河东于6月30日建成运动场一处。';
    expect(each(text, '7月底前', days).lateness?.reported).toContain('8月2日');
    expect(each(text, '9月底前', days).lateness).toBeNull();
    expect(each(text, null, days).lateness).toBeNull();
  });
});
