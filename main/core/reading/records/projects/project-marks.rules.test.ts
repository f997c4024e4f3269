import type { Form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  endOfOrgans,
  endsSentence,
  notCountedInProject,
  openBracket,
  sentenceMark,
  shutBracket,
} from './project-marks.rules.ts';

const long = (length: number) => '云'.repeat(length);
const unchanged = (...texts: string[]) => Object.fromEntries(texts.map((text) => [text, text]));

holdReplacement(
  'end of the organs',
  endOfOrgans.form,
  {
    '市教育局。新建学校': '市教育局|新建学校',
    '市教育局\n新建学校': '市教育局|新建学校',
    '市教育局；县区': '市教育局；县区',
  },
  (text: string, own: Form) => text.split(own.regex).join('|'),
);
holdReplacement('bracket that shuts', shutBracket.form, {
  '市教育局）': '市教育局',
  '市教育局）新建学校': '市教育局',
  '市教育局)新建学校': '市教育局',
  '县（区）政府）新建学校': '县（区）政府',
  '县(区)政府)新建学校': '县(区)政府',
  '县（区)局）新建学校': '县（区)局',
  ...unchanged('县（）政府', `县（${long(20)}）政府`),
  [`县（${long(21)}）政府`]: `县（${long(21)}`,
});
holdReplacement('bracket behind a name', openBracket.form, {
  '新建学校（': '新建学校',
  '新建学校(': '新建学校',
  '新建学校【  ': '新建学校',
  ...unchanged('新建学校（市教育局'),
});
holdEach('marks of a project', [sentenceMark, endsSentence], {
  'project-sentence-mark': { has: texts`修渠。通水 修渠；通水`, hasNot: texts`修渠，通水 修渠` },
  'project-ends-sentence': { has: texts`修渠。 修渠；`, hasNot: texts`修渠。通水 修渠，` },
});
holdReplacement(
  'signs not counted in a project',
  notCountedInProject.form,
  { '“新 建”‘学校’《甲》（乙）(丙)"丁': '新建学校甲乙丙丁' },
  (text: string, own: Form) => own.replaceAll(text),
);
