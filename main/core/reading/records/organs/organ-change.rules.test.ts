import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  askedOrganTexts,
  noOrganSentences,
  organDays,
  organReplaced,
  organSentenceTexts,
} from './organ-change.corpus.ts';
import {
  anyDay,
  askedOrganRules,
  joinedNames,
  keptNoLonger,
  type OrganChangeRule,
  organChangeSentences,
  organDayRules,
  removedRules,
} from './organ-change.rules.ts';
import { readOrganSentence, type ToldOrganChange } from './organ-change-sentence.ts';

const inWords = ({ names, to, on }: ToldOrganChange) => `${names.join('、')}→${to}${on === null ? '' : ` ${on}`}`;

holdExtraction<string, OrganChangeRule>({
  name: 'sentence on changed organs',
  rules: organChangeSentences,
  corpus: organSentenceTexts,
  none: noOrganSentences,
  read: (text, rules) => {
    const told = readOrganSentence(text, rules);
    const [first] = told;
    return first ? { rule: first.rule, value: told.map(inWords).join('；') } : null;
  },
});
holdGroups('two names of organs', joinedNames.form, {
  市体育局和市文化局: { first: '市体育局', second: '市文化局' },
  市体育局与市文化局: { first: '市体育局', second: '市文化局' },
  市体育局及市文化局和市水务局: { first: '市体育局', second: '市文化局和市水务局' },
  市和局和市文化局: { first: '市和局', second: '市文化局' },
  体局和市文化局: null,
  市体育局和文化局: null,
  体育局和市文化局: { first: '体育局', second: '市文化局' },
  '市\n体育局和市文化局': null,
  '市体育局和市文化局\n市水务局': null,
});
holdEach('around changed organs', askedOrganRules, askedOrganTexts);
for (const { id, form } of organDayRules) holdGroups(id, form, organDays[id]);
for (const { id, form } of removedRules)
  holdReplacement(id, form, organReplaced[id], (text, own) => own.replaceAll(text, id === keptNoLonger.id ? '，' : ''));

holdForm('day', anyDay, texts`2026年3月1日 2026-03-01`, texts`2026年 3月`, (own) => form`^${own}$`);
