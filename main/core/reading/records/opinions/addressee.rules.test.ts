import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { addressed, nobodyAddressed } from './addressee.corpus.ts';
import { addresseeRules, askedBody, greetedPerson } from './addressee.rules.ts';

holdExtraction<string, ExtractionRule<string>>({
  name: 'whom an opinion asks',
  rules: addresseeRules,
  corpus: addressed,
  none: nobodyAddressed,
  read: (text, rules) => extract(rules, text),
});

holdForm(
  'body that is asked',
  askedBody,
  texts`
    政府 各级政府 市政府 县政府 区政府 州政府 省政府 全市各级政府 市县两级政府 市人民政府 市法院 市检察院 市监察委员会 市监委
    市政府及部门 市政府及其部门 市政府和部门 市政府与部门 市政府及相关部门 市政府及有关部门 市政府及各部门 市政府及职能部门
    市政府及有关职能部门 相关部门 有关部门 有关职能部门`,
  texts`镇政府 市人大 部门 各部门 职能部门 市政府部门`,
  (own) => form`^${own}$`,
);
holdForm('persons greeted', greetedPerson.form, texts`各位代表 各位委员 主任`, texts`市政府`);
