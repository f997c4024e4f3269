import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { counts, eachLists, eachTold, leads, noEachLists, organEnds } from './each-named.corpus.ts';
import { counted, eachList, eachToldRules, endsOrgan, leadsList } from './each-named.rules.ts';

holdWords('one thing of each of several by name', eachList, eachLists, noEachLists);
holdReplacement('what stands before a list of names', leadsList.form, leads);
holdReplacement('how many a list names', counted.form, counts);
holdReplacement('the end of an organ', endsOrgan.form, organEnds);
holdEach('what is told of one of several', eachToldRules, eachTold);
