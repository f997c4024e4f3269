import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
const days = { asked: '2026-05-06', answered: '2026-10-31' };

type Section = readonly [title: string, text: string];

/** The points of an opinion of 6 May beside the sections of an answer of 31 October; `old` stood in an earlier paper. */
function lay(asked: readonly Section[], told: readonly Section[], old?: string) {
  const points = asked.map(([title, text], at) => ({
    id: `p${at}`,
    number: at + 1,
    title,
    organs: [],
    citation: cite('o', `${at + 1}、${title}。${text}`),
  }));
  const measures = told.map(([title, text], at) => ({
    id: `m${at}`,
    level: 1,
    number: at + 1,
    title,
    organs: [],
    under: null,
    citation: cite('f', `${title}\n${text}`),
  }));
  const repeated = {
    id: 'r',
    kind: 'repeated-passage' as const,
    title: '',
    about: '',
    because: '',
    citations: [cite('f', old ?? ''), cite('report', old ?? '')],
    point: null,
    feedback: 'f',
  };
  const findings = old === undefined ? [] : [repeated as never];
  const papers = { opinion: 'o', feedback: 'f', points, measures, pointsNamed: [], decisions: [], coverages: [] };
  return inWords(compareOpinion({ ...papers, days, findings })).points;
}

/** One point beside the section under its heading. */
function cover(asked: string, told: string, old?: string) {
  return lay([['渡口管理', asked]], [['关于渡口管理', told]], old)[0];
}

describe('an answer in other words', () => {
  it('is the deed that no other demand is nearer to', () => {
    const asked = '翻修老旧趸船20艘，推行扫码乘船。';
    const told = '对23艘老趸船作了大修。乘客登船一律先扫船票码，窗口不再售票。';
    expect(cover(asked, told)?.coverage).toBe('full');
  });

  it('is none where the deed is of another demand, or of another matter', () => {
    const told = '对23艘老趸船作了大修。';
    expect(cover('翻修老旧趸船20艘，培训救生员。', told)?.coverage).toBe('partial');
    expect(cover('开通夜间航线，培训救生员。', '悬挂横幅2300条，出动宣传车160台次。')?.coverage).not.toBe('full');
  });

  it('holds the amount that stands with it to what was asked', () => {
    const told = '对12艘老趸船作了大修。乘客登船一律先扫船票码，窗口不再售票。';
    const found = cover('翻修老旧趸船20艘，推行扫码乘船。', told);
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain('要求 20艘，反馈 12艘');
  });

  it('is none where it is not done yet, or only admits what is wanting', () => {
    expect(cover('翻修老旧趸船，培训救生员。', '老趸船大修尚未启动。')?.coverage).not.toBe('full');
    expect(cover('翻修老旧趸船。', '老趸船大修力度还不够。')?.coverage).toBe('none');
  });

  it('is asked about where something was done under the very heading, though no word of it was found', () => {
    expect(cover('摸清底泥厚度，防止反弹。', '7月请勘测队到场，量了12个断面，已绘成图纸3张。')?.coverage).toBe(
      'partial',
    );
    expect(cover('摸清底泥厚度，防止反弹。', '举办爱河讲座12场，发放折页3000份。')?.coverage).toBe('none');
  });

  it('is none by words of its sense that only spread words, and one by the thing itself', () => {
    expect(cover('建设渡口救援中心。', '7月开展渡口救援宣传月活动，发放救援手册3000份。')?.coverage).not.toBe('full');
    expect(cover('扩大绿肥种植面积。', '冬种紫云英4.6万亩，比上年增加1.2万亩。')?.coverage).toBe('full');
  });

  it('names the head of an organ, where he was asked for', () => {
    const asked = '对连续三月末位的渡口约谈镇政府主要负责人。';
    expect(cover(asked, '对连续三月末位的东渡约谈了分管副镇长。')?.coverage).toBe('partial');
    expect(cover(asked, '对连续三月末位的东渡约谈了镇政府主要负责人。')?.coverage).toBe('full');
  });
});

describe('what is no answer', () => {
  const old = '全市共设渡口救助站三十六处，配备救生员二百一十四名，有力保障了群众出行安全';

  it('are words that stood in an earlier paper, and it is said', () => {
    const asked = '增设渡口救助站，配备救生员。';
    expect(cover(asked, `${old}。`)?.coverage).toBe('full');
    const found = cover(asked, `${old}。`, old);
    expect(found?.coverage).toBe('none');
    expect(found?.because).toContain('只有以前的文件里已有的话');
    expect(cover(asked, `${old}。今年增设渡口救助站4处、配备救生员12名。`, old)?.coverage).toBe('full');
  });

  it('is an intention without a day, and what was handed to others', () => {
    expect(cover('出台渡口收费办法。', '待条件成熟后适时出台渡口收费办法。')?.coverage).toBe('none');
    expect(cover('出台渡口收费办法。', '渡口收费办法已转送市发展改革委研究。')?.coverage).toBe('none');
    expect(cover('出台渡口收费办法。', '渡口收费办法已于8月出台。')?.coverage).toBe('full');
  });

  it('is a passage that refuses all, which is told as a refusal', () => {
    const found = cover('设立船工互助基金。', '因财力紧张，互助资金暂不设立。');
    expect(found).toMatchObject({ coverage: 'partial', refused: 'refused' });
  });
});

describe('what is left of an amount', () => {
  it('is its smaller part where the answer tells it in two', () => {
    const asked = '移交的18项渡口隐患全部整改。';
    const found = cover(asked, '移交的18项渡口隐患，已整改15项，3项涉及产权纠纷，尚未整改。');
    expect(found?.coverage).toBe('partial');
    expect(cover(asked, '移交的18项渡口隐患，城区15项、乡镇3项，已全部整改。')?.coverage).toBe('full');
  });

  it('are those of many that are not counted with the deed', () => {
    expect(cover('渡口全部配备救生员。', '全市渡口21处，19处配备了救生员。')?.coverage).toBe('partial');
    expect(cover('渡口全部配备救生员。', '全市渡口21处，21处配备了救生员。')?.coverage).toBe('full');
    expect(cover('渡口全部配备救生员。', '渡口均已配备救生员，仍有3处渡口不足2名。')?.coverage).toBe('partial');
  });

  it('is promised where its own day lies in the year of the answer, and comes to what was asked', () => {
    const asked = '翻修渡口20处。';
    expect(cover(asked, '已翻修渡口16处，其余4处渡口12月底前翻修完成。')?.coverage).toBe('full');
    expect(cover(asked, '已翻修渡口16处，其余4处渡口2027年6月底前翻修完成。')?.coverage).toBe('partial');
    expect(cover(asked, '已翻修渡口16处，其余2处渡口12月底前翻修完成。')?.coverage).toBe('partial');
    expect(cover('年内翻修渡口20处。', '已翻修渡口16处，其余4处渡口明年3月底前翻修完成。')?.coverage).toBe('partial');
  });
});
