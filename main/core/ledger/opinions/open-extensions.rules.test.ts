import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { extensionNumbers, extensionReason, matterTail, officeTail } from './open-extensions.rules.ts';
import { isMatterNamed } from './opinions-named.ts';

const why = (reason: string) => ({ reason });
const asks = (words: string) => `因${words}恳请延期`;

holdGroups('reason of an extension', extensionReason.form, {
  ...Object.fromEntries(['恳请', '申请', '商请', '请求'].map((verb) => [`因汛情，${verb}延期`, why('汛情')])),
  '因为汛情,恳请延期': why('汛情'),
  '因汛情复杂，任务重，现恳请延期': why('汛情复杂，任务重'),
  [asks(`${'甲'.repeat(120)}，`)]: why('甲'.repeat(120)),
  [asks(`${'甲'.repeat(121)}，`)]: null,
  [asks('雨，')]: null,
  [asks('汛情。任务重，')]: null,
  [asks('汛情；任务重，')]: null,
  [asks('汛情;任务重，')]: null,
  [asks(`汛情，${'甲'.repeat(12)}`)]: why('汛情'),
  [asks(`汛情，${'甲'.repeat(13)}`)]: null,
  [asks('汛情，甲。')]: null,
  [asks('汛情，甲；')]: null,
  [asks('汛情，甲;')]: null,
  [asks('汛情，任务重,')]: why('汛情，任务重'),
  [asks('汛情,任务重，')]: why('汛情,任务重'),
  因汛情推迟: null,
  '因汛情，推迟': null,
  '汛情，恳请延期': null,
});
holdReplacement('tail of a matter', matterTail.form, {
  渡口管理工作: '渡口管理',
  渡口建设: '渡口',
  渡口管理推进工作: '渡口管理',
  渡口管理开展工作: '渡口管理',
  渡口工作管理: '渡口工作管理',
});
holdReplacement('office that signs for its organ', officeTail.form, {
  云泽市人民政府办公室: '云泽市人民政府',
  云泽省人民政府办公厅: '云泽省人民政府',
  云泽市人民政府: '云泽市人民政府',
  云泽市办公室主任会: '云泽市办公室主任会',
});
holdNumbers<typeof extensionNumbers, [string, string]>({
  name: 'matter of which a letter speaks',
  numbers: extensionNumbers,
  cases: [
    { what: 'is named by four signs', given: ['渡口管理', '关于延期报送渡口管理报告的函'], gives: true },
    { what: 'is not named by three', given: ['渡口河', '关于延期报送渡口河报告的函'], gives: false },
    { what: 'is not named by other words', given: ['渡口管理', '关于延期报送托育报告的函'], gives: false },
  ],
  decide: ([matter, words], values) => isMatterNamed(words, matter, values),
});
