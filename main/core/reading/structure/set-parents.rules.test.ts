import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { parents } from './set-parents.corpus.ts';
import {
  aboutFirst,
  attachedBelow,
  attachedNoun,
  attachmentBehind,
  draftBehind,
  listOfAttached,
  nounLast,
  quotedFirst,
} from './set-parents.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdEach('attached paper', [attachedNoun, listOfAttached, attachedBelow], parents);
holdGroups('title quoted first', quotedFirst.form, {
  '《水网报告》名词解释': { title: '水网报告' },
  '《水网报告》和《名词》': { title: '水网报告》和《名词' },
  '《》名词': null,
  '见《水网报告》': null,
  '水网报告》': null,
  '《水网报告': null,
});
holdReplacement('attachment behind a name', attachmentBehind.form, {
  水网报告附件: '水网报告',
  '水网报告附件之二：': '水网报告',
  附件水网: '附件水网',
  水网: '水网',
});
holdReplacement('what stands before a matter', aboutFirst.form, {
  关于水网的报告: '水网的报告',
  市政府关于水网关于用水: '水网关于用水',
  [`${long(30)}关于水网`]: '水网',
  [`${long(31)}关于水网`]: `${long(31)}关于水网`,
  水网: '水网',
});
holdReplacement('noun behind a matter', nounLast.form, {
  水网的报告: '水网',
  水网说明: '水网',
  水网议案: '水网',
  水网通报: '水网',
  水网公告: '水网',
  水网决定: '水网决定',
  报告水网: '报告水网',
});
holdReplacement('draft behind a name', draftBehind.form, {
  河道条例草案: '河道条例',
  河道条例修订草案二次审议稿: '河道条例',
  河道条例修正草案: '河道条例',
  河道条例制定草案: '河道条例制定',
  河道条例: '河道条例',
});
