import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { bareSession, bothTimes, noSession, sessionClosed, sessionOpen } from './list-context.rules.ts';

holdWords(
  'session by its term',
  bareSession.form,
  {
    九届五次会议建议: '九届五次会议',
    市第九届人大第五次会议: '第九届人大第五次会议',
    九届云泽市人民代表大会五次会议: '九届云泽市人民代表大会五次会议',
    九届一二三四五六七云泽市五次会议: '九届一二三四五六七云泽市五次会议',
    九届自治州人民代表大会一第五次会议: '九届自治州人民代表大会一第五次会议',
  },
  texts`九届自治州人民代表大会全体的五次会议 九届 五次会议 届五次会议 九届次会议 九届3a五次会议 九届五次`,
);
holdForm(
  'both times',
  bothTimes.form,
  texts`会议和闭会 大会与闭会 会议期间及闭会 大会期间、闭会 会议期间暨闭会期间 闭会和会议 闭会期间与大会 闭会及会议期间 闭会、大会 闭会暨会议`,
  texts`大会闭会期间 会议闭会 闭会期间会议 会议期间 闭会期间 闭会期间、办理 大会、会议`,
);
holdEach('line over a list', [noSession, sessionClosed, sessionOpen], {
  'list-no-session': { has: texts`常务委员会会议 常委会会议 主任会议`, hasNot: texts`人民代表大会会议` },
  'list-between-sessions': { has: texts`闭会期间建议`, hasNot: texts`会议期间建议` },
  'list-in-session': { has: texts`会议期间建议 大会期间建议`, hasNot: texts`闭会期间建议 会议建议` },
});
