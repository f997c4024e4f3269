import { holdForm } from '../rules/testing/hold-form.ts';
import { holdReplacement } from '../rules/testing/hold-replacement.ts';
import { holdWords } from '../rules/testing/hold-words.ts';
import { texts } from '../rules/testing/texts.ts';
import { betweenParts, bracketOfWords, speakingBody } from './duty-bracket-words.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdWords(
  'words in a bracket',
  bracketOfWords.form,
  {
    '清淤（水务）': '（水务）',
    '清淤(水务)': '(水务)',
    '清淤（水务)和(财政）': ['（水务)', '(财政）'],
    '（各县（市、区）政府）': '（各县（市、区）政府）',
    '（各县(市、区)政府）': '（各县(市、区)政府）',
    [`（县（${long(12)}））`]: `（县（${long(12)}））`,
    [`（县（${long(13)}））`]: `（${long(13)}）`,
    '（县（市））': '（县（市））',
    [`（${long(200)}）`]: `（${long(200)}）`,
    '（一）（水务（财政）': '（财政）',
    '（县（市（区））': '（市（区））',
    '（县（市(区））': '（市(区））',
    '（县（市）区）局）': '（县（市）区）',
    '（县（市)区）局）': '（县（市)区）',
  },
  [`（${long(201)}）`, '（市）', '水务）', '（水务', '水务', '（水\n务）', '（县（市\n区））', '（县)市）', '（县()）'],
);
holdReplacement(
  'between the parts of a bracket',
  betweenParts.form,
  {
    '市水务局牵头；市财政局配合': '市水务局牵头|市财政局配合',
    '市水务局牵头;市财政局配合': '市水务局牵头|市财政局配合',
    '市水务局牵头，市财政局配合': '市水务局牵头|市财政局配合',
    '市水务局牵头,市财政局配合': '市水务局牵头|市财政局配合',
    '市水务局牵头。市财政局配合': '市水务局牵头|市财政局配合',
    '市水务局牵头  市财政局配合': '市水务局牵头|市财政局配合',
    '市水务局配合单位：市财政局': '市水务局|配合单位：市财政局',
    '市水务局协办部门:市财政局': '市水务局|协办部门:市财政局',
    '市水务局会办单位：市财政局': '市水务局|会办单位：市财政局',
    市水务局配合单位市财政局: '市水务局配合单位市财政局',
    '市水务局配合：市财政局': '市水务局配合：市财政局',
    '市水务局牵头单位：市财政局': '市水务局牵头单位：市财政局',
    '市水务局、市财政局': '市水务局、市财政局',
  },
  (text, own) => text.split(own.regex).join('|'),
);
holdForm('body that speaks', speakingBody.form, texts`市人大常委会 市人民代表大会`, texts`市政府 市代表团 人民大会堂`);
