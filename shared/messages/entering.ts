import { defineMessages } from './define-messages.ts';

/** What is said to somebody who enters the browser host, before the program itself is shown. */
export const enteringMessages = defineMessages({
  'zh-CN': {
    'entering.under-way': '正在进入…',
    'entering.no-code': '进入已经结束，或者尚未进入。请取得新地址，从新地址进入；已保存的内容没有丢失。',
    'entering.wrong': '这个地址不对，没有进入。请核对程序窗口最后给出的地址；反复输错时，原地址作废，程序另给新地址。',
    'entering.used':
      '这个地址已经用过，只能进入一次。请从程序窗口新给出的地址进入；如果您没有用过它，可能有人先进入了，请关闭程序后重新启动。',
    'entering.expired': '这个地址已过两分钟的有效期。请从程序窗口新给出的地址进入。',
    'entering.slowed': '刚才有人多次输错地址，暂时不能进入，请稍候片刻，再打开程序窗口最后给出的地址。',
    'entering.away': '程序没有应答，请确认程序正在运行，再打开它给出的地址。',
    'entering.renew': '取得新地址',
    'entering.renewed':
      '新地址在程序窗口（运行本程序的终端）里，请在两分钟内打开；没有程序窗口的，请关闭程序后重新启动。',
  },
  en: {
    'entering.under-way': 'Entering …',
    'entering.no-code':
      'You have not entered, or your session has ended. Get a new address and enter by it. Nothing saved was lost.',
    'entering.wrong':
      'This address is wrong, so you were not let in. Compare it with the last one that the program gave; after many wrong ones it is replaced by another.',
    'entering.used':
      'This address was used already; it leads in once. Enter by the one that the program gave now. If it was not you who used it, somebody else may have entered: end the program and start it again.',
    'entering.expired': 'This address is older than two minutes. Enter by the one that the program gave now.',
    'entering.slowed':
      'Wrong addresses were tried many times just now, so nobody is let in for a moment. Wait, then open the last address that the program gave.',
    'entering.away': 'The program does not answer. See that it is running, then open the address that it gave.',
    'entering.renew': 'Get a new address',
    'entering.renewed':
      'The new address stands in the window (the terminal) in which the program runs; open it within two minutes. Where there is no such window, end the program and start it again.',
  },
});
