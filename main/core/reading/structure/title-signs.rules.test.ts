import { describe, expect, it } from 'vitest';
import type { Form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { decideKind } from './kind-by-title.ts';
import { cleanTitle } from './title-form.ts';
import {
  bookMark,
  framedTitle,
  halfBrackets,
  namedMatter,
  namedProjects,
  quotedPaper,
  spaceInTitle,
} from './title-signs.rules.ts';

const long = (length: number) => '云'.repeat(length);
const gone = (text: string, own: Form) => own.replaceAll(text);

holdReplacement(
  'name of another paper',
  quotedPaper.form,
  {
    '关于《水法》实施情况的报告': '关于实施情况的报告',
    '关于《甲》《乙》的说明': '关于的说明',
    '关于《》的说明': '关于的说明',
    '关于《水《乙》的说明': '关于《水的说明',
    '关于《水》法》的说明': '关于法》的说明',
    '关于《水法的说明': '关于《水法的说明',
  },
  gone,
);
holdReplacement('book mark', bookMark.form, { '《关于水网的报告》': '关于水网的报告' }, gone);
holdReplacement(
  'half-width brackets',
  halfBrackets.form,
  {
    '条例(草案)': '条例（草案）',
    '条例(a草案b)': '条例（a草案b）',
    '条例(草案)(修订)': '条例（草案）（修订）',
    '条例(2026)': '条例(2026)',
    '条例(a(草)': '条例(a（草）',
    '条例(a)草)': '条例(a)草)',
    '条例(草(a)': '条例(草(a)',
    '条例(草)a)': '条例（草）a)',
  },
  (text, own) => own.replaceAll(text, (_, { words = '' }) => `（${words}）`),
);
holdReplacement(
  'title in a frame',
  framedTitle.form,
  {
    '【水网报告】': '水网报告',
    '[水网报告]': '水网报告',
    '【】': '【】',
    '市【水网报告】': '市【水网报告】',
    '【水网】报告': '【水网】报告',
    '水网报告】': '水网报告】',
  },
  (text, own) => own.replaceAll(text, (_, { words = '' }) => words),
);
holdReplacement(
  'space inside a title',
  spaceInTitle.form,
  {
    '关于水网 建设': '关于水网建设',
    '关于水网   建设': '关于水网建设',
    '《水法》 实施': '《水法》实施',
    '“水网” 建设': '“水网”建设',
    '关于 《水法》': '关于《水法》',
    '关于 “水网”': '关于“水网”',
    'PM2.5 治理': 'PM2.5 治理',
    '治理 PM2.5': '治理 PM2.5',
  },
  gone,
);
holdForm(
  'matter that a text names',
  namedMatter.form,
  ['对《关于治水的事》提出意见', `《关于${long(4)}》`, `《关于${long(80)}》`],
  ['《关于治水的》', `《关于${long(81)}》`, '《关于治水》的报告》', '《治水工作报告》', '关于治水的报告'],
);

holdReplacement(
  'livelihood projects that a text names',
  namedProjects.form,
  {
    '办好10件民生实事。': '10件民生实事',
    '实施好十大民生实事项目：': '',
    '实施好十大民生实事：': '十大民生实事',
    '办好5件实事:': '5件实事',
    [`办好${long(12)}5件实事。`]: '5件实事',
    [`办好${long(13)}5件实事。`]: '',
    '办好，5件实事。': '',
    '办好,5件实事。': '',
    '办好。5件实事。': '',
    '办好；5件实事。': '',
    '办好;5件实事。': '',
    办好5件实事: '',
    '办好民生实事。': '',
    '完成5件实事。': '',
  },
  (text, own) => own.find(text)?.groups.name ?? '',
);

describe('a title', () => {
  it('is what its outermost words say, and what stands in book marks only where nothing else is left', () => {
    expect(decideKind('《关于水网的决议》落实情况的报告')?.rule.kind).not.toBe('resolution');
    expect(decideKind('《关于水网的决议》')?.rule.kind).toBe('resolution');
  });

  it('is cleaned of frame, breaks and half-width brackets', () => {
    expect(cleanTitle(['【关于水网', '建设条例(草案)】'])).toBe('关于水网建设条例（草案）');
  });
});
