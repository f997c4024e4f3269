import { describe, expect, it } from 'vitest';
import { inventPaper } from '../testing/alarm-paper.ts';
import { collectToldKept, findToldKept, isNumberOf, numbersIn, shareOf } from './find-told-kept.ts';

const paper = (title: string, text: string) => ({ ...inventPaper('f', '2026-11-05', text), title });
const collect = (text: string, title = '关于办理情况的函') =>
  collectToldKept(paper(title, text)).map(({ text: words, number, ofPromise, isDenied }) => ({
    words,
    number,
    ofPromise,
    isDenied,
  }));
const told = (words: string, number: string, more: { ofPromise?: boolean; isDenied?: boolean } = {}) => {
  return { words, number, ofPromise: false, isDenied: false, ...more };
};

describe('the suggestions that a text names', () => {
  it('are given by their numbers, each once, wherever the number stands', () => {
    expect(numbersIn('第2026052号建议、代表建议第53号和第2026052号建议')).toEqual(['2026052', '53']);
    expect(numbersIn('建议012号已办结')).toEqual(['12']);
    expect(numbersIn('第3号议案和〔2026〕第4号')).toEqual([]);
    expect(numbersIn('已全部办结')).toEqual([]);
  });
});

describe('what a paper tells of suggestions', () => {
  it('is each sentence that tells of something done, with the suggestion that it names', () => {
    expect(collect('第2026052号建议：深度处理工艺已完成改造。将继续推进。')).toEqual([
      told('第2026052号建议：深度处理工艺已完成改造', '2026052'),
    ]);
  });

  it('goes on with the suggestion named before it in its paragraph, and not in the next', () => {
    expect(collect('办理第2026052号建议。深度处理工艺已完成改造。\n公交站台已建成6座。')).toEqual([
      told('深度处理工艺已完成改造', '2026052'),
    ]);
  });

  it('is told of the one that the title names, and of none where it names several', () => {
    expect(collect('公交站台已建成6座。', '关于第53号建议的函')).toEqual([told('公交站台已建成6座', '53')]);
    expect(collect('公交站台已建成6座。', '关于第53号建议和第54号建议的函')).toEqual([]);
  });

  it('is nothing in a sentence on several, nor behind it', () => {
    expect(collect('第52号建议和第53号建议均已办结。公交站台已建成6座。', '关于第53号建议的函')).toEqual([]);
  });

  it('is nothing of what is left, only meant, or put off', () => {
    expect(collect('第53号建议：公交站台尚未建成。')).toEqual([]);
    expect(collect('第53号建议：公交站台部分已建成。')).toEqual([]);
    expect(collect('第53号建议：公交站台已列入明年计划。')).toEqual([]);
    expect(collect('第53号建议：经同意，公交站台已延期建成。')).toEqual([]);
  });

  it('speaks of promises where the title or the sentence does, until another suggestion is named', () => {
    expect(collect('公交站台已建成6座。', '关于第53号建议承诺兑现情况的函')).toEqual([
      told('公交站台已建成6座', '53', { ofPromise: true }),
    ]);
    expect(collect('公交站台已建成6座。', '关于承诺兑现情况的函')).toEqual([]);
    expect(
      collect('第52号建议承诺的工艺改造已完成。管网已完成冲洗。第53号建议：站台已建成6座。').map(
        ({ number, ofPromise }) => [number, ofPromise],
      ),
    ).toEqual([
      ['52', true],
      ['52', true],
      ['53', false],
    ]);
    expect(collect('第53号建议：站台已建成6座。', '关于第53号建议承诺兑现情况的函')[0]?.ofPromise).toBe(true);
  });

  it('keeps a sentence whole that says that a promise cannot be kept, with what was done beside it', () => {
    expect(collect('第53号建议：站台已建成4座；其余2座不再建设。已另行答复。')).toEqual([
      told('第53号建议：站台已建成4座；其余2座不再建设', '53', { isDenied: true }),
      told('已另行答复', '53'),
    ]);
    expect(collect('第53号建议：站台不再建设')).toEqual([told('第53号建议：站台不再建设', '53', { isDenied: true })]);
  });

  it('keeps its place in the paper', () => {
    const [found] = collectToldKept(paper('关于办理情况的函', '一、总体情况\n第53号建议：站台已建成6座。'));
    expect(found?.paper.document).toBe('f');
    expect(found?.paragraph.firstLine).toBe(2);
  });
});

describe('a number that names a suggestion', () => {
  it('is the very number, or the one without its year', () => {
    expect(isNumberOf('2026052', '第2026052号', null)).toBe(true);
    expect(isNumberOf('52', '第2026052号', null)).toBe(true);
    expect(isNumberOf('53', '第2026052号', null)).toBe(false);
    expect(isNumberOf('52', null, null)).toBe(false);
    expect(isNumberOf('', null, null)).toBe(false);
  });
});

describe('what became of a promise', () => {
  const words = '2026年9月30日前新建公交站台6座';
  const says = (text: string, title = '关于第53号建议的函', promise: string | null = words) => {
    const found = findToldKept({ words: promise }, collectToldKept(paper(title, text)));
    return found && [found.says, found.citation.quote];
  };

  it('is told by the sentence with most of its words, its time aside', () => {
    expect(shareOf(words, '截至9月，新建公交站台6座')).toBeCloseTo(5 / 7);
    expect(shareOf('新建公交站台', '已在江北新建公交站台')).toBe(1);
    expect(shareOf(words, '养老食堂已开业')).toBe(0);
    expect(shareOf(null, '公交站台已新建6座')).toBe(0);
    expect(says('新建公交站台6座已建成。')).toEqual(['kept', '新建公交站台6座已建成']);
    expect(says('新建公交站台4座已建成。')).toEqual(['partly-kept', '新建公交站台4座已建成']);
    expect(says('新建公交站台已建成。')?.[0]).toBe('kept');
    expect(says('养老食堂已开业。')).toBeNull();
    expect(says('已印发新建方案。')).toBeNull();
  });

  it('is told by fewer of its words where the passage speaks of promises, or by these very words', () => {
    const promising = '关于第53号建议承诺兑现情况的函';
    expect(says('站台均已启用。', promising)).toEqual(['kept', '站台均已启用']);
    expect(says('养老食堂已开业。', promising)).toBeNull();
    expect(says('养老食堂已开业。承诺事项已全部兑现。', promising)).toEqual(['kept', '承诺事项已全部兑现']);
    expect(says('承诺事项已全部兑现。', '关于第53号建议的函', null)?.[0]).toBe('kept');
  });

  it('is told by the best of several sentences', () => {
    expect(says('承诺的公交站台已选址。新建公交站台6座已建成。')?.[1]).toBe('新建公交站台6座已建成');
    expect(says('新建公交站台6座已建成。承诺的公交站台已选址。')?.[1]).toBe('新建公交站台6座已建成');
  });

  it('is missed where the paper says that it cannot be kept, before all others', () => {
    expect(says('新建公交站台6座不再建设。')?.[0]).toBe('missed');
    expect(says('新建公交站台6座已建成。原承诺无法兑现。')).toEqual(['missed', '原承诺无法兑现']);
  });

  it('is kept in part where an amount was done beside what cannot be kept', () => {
    expect(says('新建公交站台已建成4座；其余2座不再建设。')?.[0]).toBe('partly-kept');
    expect(says('新建公交站台将于年底建成4座；其余2座不再建设。')?.[0]).toBe('missed');
    expect(says('新建公交站台投入已完成40万元；其余站台不再建设。')?.[0]).toBe('missed');
    expect(says('新建公交站台已完成选址；其余站台不再建设。')?.[0]).toBe('missed');
  });
});
