import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  countedLists,
  counts,
  eachLists,
  eachTold,
  leads,
  noCountedLists,
  noEachLists,
  organEnds,
} from './each-named.corpus.ts';
import { counted, countedList, eachList, eachName, eachToldRules, endsOrgan, leadsList } from './each-named.rules.ts';

holdWords('one thing of each of several by name', eachList, eachLists, noEachLists);
holdWords('several by name with their count', countedList, countedLists, noCountedLists);
holdReplacement('what stands before a list of names', leadsList.form, leads);
holdReplacement('how many a list names', counted.form, counts);
holdReplacement('the end of an organ', endsOrgan.form, organEnds);
holdEach('what is told of one of several', eachToldRules, eachTold);

holdForm(
  'name of one of several',
  eachName,
  texts`城北 甲2 A区 一二三四五六七八九十一二`,
  texts`北 一二三四五六七八九十一二三 城，北 甲a`,
  (own) => form`^${own}$`,
);
