import { describe, expect, it } from 'vitest';
import { isDocumentNumber, isSalutation, readByline, startsNote } from './byline-form.ts';
import { splitNames } from './split-names.ts';

describe('readByline', () => {
  it('parts office and name, however the name is spaced', () => {
    expect(readByline('云泽市财政局局长 刘晓')).toEqual({
      form: 'office-and-name',
      office: '云泽市财政局局长',
      names: ['刘晓'],
    });
    expect(readByline('云泽市发展和改革委员会主任 卢 渊')).toMatchObject({ names: ['卢渊'] });
    expect(readByline('云泽市审计局局长马军')).toMatchObject({ office: '云泽市审计局局长', names: ['马军'] });
    expect(readByline('县长   林晓东')).toMatchObject({ office: '县长', names: ['林晓东'] });
    expect(readByline('报告人：王 芳')).toEqual({ form: 'names', names: ['王芳'] });
  });

  it('takes an organ alone, and names alone', () => {
    expect(readByline('云泽市人大常委会财政经济工作委员会')).toEqual({
      form: 'organ',
      organ: '云泽市人大常委会财政经济工作委员会',
    });
    expect(readByline('市人大常委会代表工委')).toEqual({ form: 'organ', organ: '市人大常委会代表工委' });
    expect(readByline('刘 小 明')).toEqual({ form: 'names', names: ['刘小明'] });
    expect(splitNames('李 明  王 芳')).toEqual(['李明', '王芳']);
  });

  it('takes no sentence, heading or item for a by-line', () => {
    for (const text of [
      '会议听取了市财政局。',
      '一、组织领导办公室',
      '市人大常委会代表工委关于工作的报告',
      '工作总体情况',
      '指 标',
      '关于市政府办公室',
    ]) {
      expect(readByline(text), text).toBeNull();
    }
  });
});

describe('notes, addresses and numbers', () => {
  it('knows notes with dash, bracket or neither', () => {
    for (const text of [
      '——2025年10月29日在市九届人大常委会第二十次会议上',
      '（2026年1月20日云泽市第九届人民代表大会第五次会议通过）',
      '2026年1月18日在云泽县第十八届人民代表大会第五次会议上',
      '（提交云泽市第九届人民代表大会第五次会议审议票决）',
      '二〇二六年一月十八日',
    ]) {
      expect(startsNote(text), text).toBe(true);
    }
    for (const text of ['（草案）', '（14名）', '——加强统筹协调']) expect(startsNote(text), text).toBe(false);
    const note = (length: number) => `（2026年修订）${'云'.repeat(length - 9)}`;
    expect([startsNote(note(160)), startsNote(note(161))]).toEqual([true, false]);
    expect([readByline(note(120))?.form, readByline(note(121))?.form]).toEqual(['note', undefined]);
  });

  it('knows addresses of all levels, and no lead-in of a list', () => {
    for (const text of [
      '各位代表：',
      '市人大常委会:',
      '主任、各位副主任、秘书长，各位委员：',
      '尊敬的陈明、赵丽代表:',
      '王芳等代表：',
      '各承办（主办、协办）单位：',
    ]) {
      expect(isSalutation(text), text).toBe(true);
    }
    for (const text of ['组成人员建议：', '现将有关情况报告如下：', '主要存在以下问题：'])
      expect(isSalutation(text), text).toBe(false);
  });

  it('knows document numbers', () => {
    for (const text of ['云人发〔2024〕77 号', '云政函[2025]33号']) expect(isDocumentNumber(text), text).toBe(true);
    expect(isDocumentNumber('根据云人发〔2024〕77号要求')).toBe(false);
  });
});
