import { describe, expect, it } from 'vitest';
import { inWords } from '../../testing/in-words.ts';
import { compareOpinion } from './compare-opinion.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });

/** The coverage of a point by one section of an answer. */
function cover([title, asked, heading]: readonly [string, string, string], answer: string) {
  const point = { id: 'p', number: 1, title, organs: [], citation: cite('o', `一、${title}。${asked}`) };
  const text = `（一）${heading}。${answer}`;
  const measure = { id: 'm', level: 1, number: 1, title: heading, organs: [], under: null, citation: cite('f', text) };
  const more = { opinion: 'o', feedback: 'f', pointsNamed: [], decisions: [], coverages: [] } as const;
  return inWords(compareOpinion({ ...more, points: [point], measures: [measure] })).points[0];
}

const tutors = [
  '抓好学校分类教育',
  '要为每所学校配备分类辅导员，2026年底前把垃圾分类纳入校本课程。',
  '学校分类教育',
] as const;

describe('words that only take a stance', () => {
  it.each([
    '高度重视，认真研究，采取有效措施，切实抓好落实。',
    '我局高度重视学校分类教育工作，认真研究部署，采取有效措施，推动工作取得实效。',
    '高度重视学校分类教育，采取有力措施，切实配备分类辅导员。',
    '已采取有效措施，取得了明显成效。',
    '高度重视配备分类辅导员工作，积极推进。把垃圾分类纳入校本课程，狠抓落实。',
  ])('are no answer, and that is said: %s', (answer) => {
    const found = cover(tutors, answer);
    expect(found?.coverage).toBe('none');
    expect(found?.because).toContain('只有表态，没有措施和结果');
    expect(found?.missing).toHaveLength(2);
  });

  it('are no answer where they hold lines and do more of the same', () => {
    const debt = ['防范债务风险', '加快债券项目建设进度，杜绝新增债务。', '防范债务风险'] as const;
    const found = cover(debt, '坚持底线思维，进一步加强债务管理，积极稳妥防范化解风险，坚决守住不发生风险的底线。');
    expect(found?.coverage).toBe('none');
    expect(found?.because).toContain('只有表态');
    const deed = '进一步加强债务管理，建立债务台账，压减债券项目审批时间。';
    expect(cover(debt, deed)?.because).not.toContain('只有表态');
  });

  it.each([
    '高度重视，为186所学校配备分类辅导员186名，6月底前已将垃圾分类纳入校本课程。',
    '认真研究，印发《校园垃圾分类工作方案》，已为每所学校配备分类辅导员，垃圾分类已纳入校本课程。',
    '已为每所学校配备分类辅导员。',
    '采取有效措施，已为每所学校配备分类辅导员。',
  ])('beside a deed take nothing from it: %s', (answer) => {
    const found = cover(tutors, answer);
    expect(found?.coverage).not.toBe('none');
    expect(found?.because ?? '').not.toContain('只有表态');
  });

  it('beside another demand that was met leave theirs without an answer', () => {
    const found = cover(tutors, '已为186所学校配备分类辅导员186名。高度重视把垃圾分类纳入校本课程，认真抓好落实。');
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain('只有表态，没有措施和结果：“2026年底前把垃圾分类纳入校本课程”');
  });
});

describe('a count of those with which it was not done', () => {
  const schools = ['抓好学校分类教育', '各学校要配备分类收集容器。', '学校分类教育'] as const;
  const pacts = ['规范收运', '督促餐饮单位签订收运协议。', '收运协议'] as const;

  it.each([
    [schools, '163所学校配备了分类收集容器，另有23所学校没有配备。', '另有23所学校没有配备'],
    [schools, '163所学校配备了分类收集容器。另有23所学校没有配备。', '另有23所学校没有配备'],
    [schools, '163所学校配备了分类收集容器，23所尚未配备。', '23所尚未配备'],
    [pacts, '已督促312家餐饮单位签订收运协议，另有11家没有签约。', '另有11家没有签约'],
    [pacts, '312家餐饮单位签订了收运协议。另有11家没有签约。', '另有11家没有签约'],
  ] as const)('is a rest: %s %s', (point, answer, rest) => {
    const found = cover(point, answer);
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain(`还有没有办完的（“${rest}”）`);
  });

  it.each([
    '186所学校全部配备了分类收集容器，抽查的23所学校没有发现混投。',
    '针对23所学校没有配备的问题，186所学校全部配备了分类收集容器。',
    '186所学校全部配备了分类收集容器，惠及未成年人12万人。',
  ])('is none where nothing is left: %s', (answer) => {
    expect(cover(schools, answer)?.coverage).toBe('full');
  });
});

describe('a label of those whose work it is', () => {
  const met = '制定了垃圾处理收费办法，于2026年9月1日印发。';
  const label = '责任单位：市发展改革委，市城市管理局';

  it.each([
    `（${label}）。`,
    `。【${label}】`,
    `【${label}】。`,
    `。〔${label}〕`,
    `。${label}。`,
    `。（${label}`,
    '。牵头单位：市发展改革委；配合单位：市城市管理局。',
  ])('asks for nothing, however it is set: %s', (end) => {
    const found = cover(['完善收费制度', `建议2026年底前制定垃圾处理收费办法${end}`, '收费制度'], met);
    expect([found?.coverage, found?.missing]).toEqual(['full', []]);
  });

  it('hides no demand behind it, nor one that speaks of such bodies', () => {
    const more = '建议制定垃圾处理收费办法【责任单位：市发展改革委】，每年向社会公布收支情况。';
    expect(cover(['完善收费制度', more, '收费制度'], met)?.missing).toEqual(['每年向社会公布收支情况']);
    const named = '建议制定垃圾处理收费办法。明确责任单位：列出每个环节的责任清单。';
    expect(cover(['完善收费制度', named, '收费制度'], met)?.missing).toHaveLength(1);
  });
});

describe('a refusal with its reasons', () => {
  const ferry = ['增开夜班渡轮', '建议财政每年安排300万元增开夜班渡轮。', '夜班渡轮'] as const;

  it.each([
    ['关于增开夜班渡轮的意见没有采纳，主要考虑夜间客流不足、船员不够。', '主要考虑夜间客流不足、船员不够'],
    ['增开夜班渡轮的建议未采纳。理由：一是夜间客流每班不足10人；二是没有夜航标志。', '一是夜间客流每班不足10人'],
    ['增开夜班渡轮的建议未被采纳，原因是航道没有夜航标志。', '原因是航道没有夜航标志'],
  ])('is told as one, with the reason behind it: %s', (answer, reason) => {
    const found = cover(ferry, answer);
    expect(found?.refused).toBe('refused');
    expect(found?.because).toContain('未采纳（理由：');
    expect(found?.because).toContain(reason);
  });

  it('is none in words on those that were not taken up before', () => {
    const found = cover(ferry, '未采纳的意见已另行答复。财政安排300万元增开夜班渡轮4班。');
    expect(found?.refused).toBeUndefined();
  });
});
