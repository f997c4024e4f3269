import { texts } from '#core/rules/testing/texts.ts';
import type { problemStartRules } from './problem-part.rules.ts';

const long = (length: number) => '云'.repeat(length);

// Invented sentences of opinions.
const turning = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, true] as const));

export const problemStarts: Readonly<Record<(typeof problemStartRules)[number]['id'], Readonly<Record<string, true>>>> =
  {
    'problems-named': turning([
      ...texts`
      会上指出以下问题 代表提出一些不足 我们看到的短板 水网面临困难 供水存在差距 供水还有薄弱环节 供水仍有挑战 群众反映问题`,
      `存在${long(80)}问题`,
    ]),
    'problems-headed': turning([
      ...texts`问题 不足之处 困难 突出问题 主要问题 突出主要问题 **问题** 一、问题 （二）问题 三.问题 二问题 一）问题`,
      '  主要问题',
      '一、 问题',
    ]),
    'problems-spoken': turning(texts`
    组成人员指出，水网老化 会议指出，水网老化 委员指出，水网老化 委员们指出，水网老化 会议也指出，水网老化 会议还指出，水网老化
    会议同时指出，水网老化`),
  };

export const noProblemStarts = [
  ...texts`
    建议解决问题 较多问题 指出成效 指出水网。问题 供水有问题 四、问题 一，问题 会议指出，水网改善 有人指出，水网老化
    会议再指出，水网老化 会议认为，水网老化`,
  `存在${long(81)}问题`,
];
