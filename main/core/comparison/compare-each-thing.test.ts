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

describe('things that are asked for in one breath', () => {
  const ways = ['健全摊位准入和退出机制', '制定夜市摊位准入、退出办法并公布。', '关于摊位准入和退出机制'] as const;
  const rules = ['完善渡口管理制度', '制定渡口值班制度和渡工培训办法。', '关于渡口管理制度'] as const;

  it.each([
    [ways, '市城市管理局5月18日印发并公布《夜市摊位准入办法》。', '退出'],
    [ways, '已印发并公布《夜市摊位退出办法》。', '准入'],
    [
      ['健全摊位管理机制', '建立夜市摊位准入和退出机制。', '关于摊位管理机制'] as const,
      '已建立夜市摊位准入机制。',
      '退出',
    ],
    [
      ['健全摊位管理机制', '制定夜市摊位准入办法和退出办法。', '关于摊位管理机制'] as const,
      '6月印发《夜市摊位准入办法》。',
      '退出办法',
    ],
    [rules, '6月2日印发《渡口值班制度》。', '渡工培训办法'],
  ] as const)('are answered each: %s %s', (point, answer, lacking) => {
    const found = cover(point, answer);
    expect(found?.coverage).toBe('partial');
    expect(found?.missing.join()).toContain(lacking);
  });

  it.each([
    [ways, '市城市管理局5月18日印发并公布《夜市摊位准入和退出办法》。'],
    [ways, '印发并公布《夜市摊位准入办法》《夜市摊位退出办法》。'],
    [ways, '印发并公布《夜市摊位准入退出管理办法》。'],
    [rules, '6月2日印发《渡口值班制度》和《渡工培训办法》。'],
  ] as const)('are all answered: %s %s', (point, answer) => {
    expect(cover(point, answer)?.coverage).toBe('full');
  });
});

describe('organs in charge', () => {
  const share = [
    '完善行刑衔接',
    '市人民政府、市中级人民法院、市人民检察院要建立渔政案件线索双向移送和信息共享机制。',
    '关于完善行刑衔接',
  ] as const;

  it('are nothing that an answer must tell of', () => {
    const found = cover(share, '6月建立渔政案件线索双向移送制度。');
    expect(found?.coverage).toBe('partial');
    expect(found?.because).toContain('没有说到“信息共享机制”：');
  });

  it.each([
    '渔政案件线索双向移送已经实行，信息共享平台已上线运行。',
    '建立渔政案件线索双向移送制度，共建信息共享平台。',
  ])('and a platform may be the mechanism: %s', (answer) => {
    expect(cover(share, answer)?.because).not.toContain('没有说到');
  });
});

describe('a refusal that goes by a rule from above', () => {
  const fund = ['加大资金投入', '设立渡口安全专项资金，市级财政每年安排不少于300万元。', '关于加大资金投入'] as const;

  it.each([
    '市财政局研究认为，根据省关于清理整合专项资金的要求，市级原则上不再新设专项资金；渡口经费由现有资金统筹安排，暂不单独设立专项资金。',
    '按照上级关于清理整合专项资金的通知，暂不设立渡口安全专项资金。',
    '依据《云泽市专项资金管理办法》，不再新设渡口安全专项资金。',
    '鉴于今年财力，暂不设立渡口安全专项资金。',
    '因今年市级财力紧张，渡口安全专项资金暂不设立。',
  ])('has its reason: %s', (answer) => {
    const found = cover(fund, answer);
    expect(found?.refused).toBe('refused');
    expect(found?.because).toContain('理由：');
  });

  it('has none where it only says so', () => {
    expect(cover(fund, '渡口安全专项资金暂不设立。')?.refused).toBe('refused-plain');
  });
});

describe('an answer of empty words', () => {
  const law = ['加强普法宣传', '建立渡运违法典型案例公布制度，每季度公布一次。', '关于加强普法宣传'] as const;

  it.each([
    '有关部门将进一步提高认识，持续加大宣传力度，积极营造良好氛围，不断提升全社会法治意识。',
    '下一步将积极开展普法宣传，努力营造浓厚氛围，持续增强群众法治观念。',
    '将以更高标准、更实举措，不断提高普法宣传水平。',
  ])('answers nothing: %s', (answer) => {
    const found = cover(law, answer);
    expect([found?.coverage, found?.missing.length]).toEqual(['none', 2]);
  });

  it('answers something with a deed beside them, and nothing with one of another matter', () => {
    expect(cover(law, '已建立渡运违法典型案例公布制度，持续加大宣传力度。')?.coverage).toBe('partial');
    expect(cover(law, '将进一步加大宣传力度，9月起每月在渡口开展普法宣传1次。')?.coverage).toBe('none');
  });
});

describe('what is still going on', () => {
  const marks = ['规范渡口设施', '2026年4月30日前完成17处渡口安全区划定和标志设置。', '关于规范渡口设施'] as const;

  it.each(['市交通运输局已完成17处渡口安全区划定，标志牌正在安装。', '已完成17处渡口安全区划定，标志牌正在制作。'])(
    'is under way beside what was done: %s',
    (answer) => {
      expect(cover(marks, answer)?.coverage).toBe('partial');
    },
  );

  it('is done where all was done', () => {
    expect(cover(marks, '4月20日前已完成17处渡口安全区划定，标志牌已全部安装。')?.coverage).toBe('full');
  });
});

describe('cases that were punished', () => {
  const checks = [
    '加大执法力度',
    '2026年开展渡运专项执法检查不少于120家次，依法查处违法行为。',
    '关于加大执法力度',
  ] as const;

  it('answer what asks to punish offences, and the amount stands as printed', () => {
    const found = cover(checks, '市交通运输局上半年开展渡运专项执法检查46家次，立案查处7起；下半年计划再检查40家次。');
    expect(found?.coverage).toBe('partial');
    expect(found?.because).not.toContain('依法查处违法行为');
    expect(found?.because).toContain('不少于120家次');
    expect(found?.because).toContain('46家次');
  });

  it.each(['开展执法检查130家次，未发现违法行为。', '开展执法检查130家次，责令整改7处，罚款2.1万元。'])(
    'or none to punish: %s',
    (answer) => {
      expect(cover(checks, answer)?.because).not.toContain('没有找到回应');
    },
  );

  it('are asked for with the amount as written, without words put to it', () => {
    const plain = ['加大执法力度', '2026年开展渡运专项执法检查120家次。', '关于加大执法力度'] as const;
    const found = cover(plain, '上半年开展渡运专项执法检查46家次。');
    expect(found?.because).toContain('120家次');
    expect(found?.because).not.toContain('不少于');
  });
});
