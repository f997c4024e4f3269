import type { Form } from '#core/rules/form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { andOthers, howMany, nextLabel, openingLabel } from './movers.rules.ts';

const long = (length: number) => '云'.repeat(length);
const unchanged = (...texts: string[]) => Object.fromEntries(texts.map((text) => [text, text]));

/** The names, and how many are told. */
function counted(text: string, own: Form): string {
  const found = own.find(text);
  return found === null ? text : `${text.slice(0, found.start)}|${found.groups.count}`;
}

holdReplacement(
  'how many movers',
  howMany.form,
  {
    周立等21人: '周立|21',
    周立等22名代表: '周立|22',
    周立等二十一位代表: '周立|二十一',
    '周立 等21人': '周立|21',
    '周立（21名）': '周立|21',
    '周立(21名)': '周立|21',
    周立21人: '周立|21',
    周立共21人: '周立|21',
    周立共计21人: '周立|21',
    '周立等  21  人': '周立|21',
    [`周立等21人${long(12)}`]: `周立|21`,
    ...unchanged('周立等人', '周立等21件', `周立等21人${long(13)}`),
    ...unchanged(...[...'，,；;。、'].map((sign) => `周立等21人${sign}略`)),
  },
  counted,
);
holdReplacement('others among the movers', andOthers.form, {
  周立等: '周立',
  周立等代表: '周立',
  '周立 等代表': '周立',
  '周立（等代表）': '周立',
  '周立(等代表)': '周立',
  [`周立等${long(12)}`]: '周立',
  ...unchanged(`周立等${long(13)}`, '周立等、李明', '周立、李明'),
});
holdReplacement(
  'second label on a line',
  nextLabel.form,
  {
    ...Object.fromEntries(
      [...' ；;，,。、'].flatMap((sign) => [
        [`领衔代表：周立${sign}附议代表：李明`, '领衔代表：周立|附议代表：李明'],
        [`领衔代表：${sign}附议代表：李明`, `领衔代表：${sign}附议代表：李明`],
      ]),
    ),
    '领衔代表：李明远附议代表：周立': '领衔代表：李明远|附议代表：周立',
    '领衔代表:周立；  附议代表:李明': '领衔代表:周立|附议代表:李明',
    '附议代表：李明，领衔人：周立': '附议代表：李明|领衔人：周立',
    '领衔：周立，联名：李明': '领衔：周立|联名：李明',
    '领衔代表：周立，附议代表  ：李明': '领衔代表：周立|附议代表  ：李明',
    ...unchanged(' 附议代表：李明', '领衔代表：周立，附议李明', '领衔代表：周立，提交人：李明'),
  },
  (text, own) => text.split(own.regex).join('|'),
);
holdReplacement('label of a line', openingLabel.form, {
  '领衔代表：周立': '周立',
  '领衔代表:周立': '周立',
  '领衔代表：  周立': '周立',
  [`${long(12)}：周立`]: '周立',
  '甲：乙:丙': '乙:丙',
  '甲:乙：丙': '乙：丙',
  ...unchanged(`${long(13)}：周立`, '：周立', '周立'),
});
