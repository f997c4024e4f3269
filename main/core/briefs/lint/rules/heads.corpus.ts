import { letter, type Samples, titledLetter } from '../testing/sample-paper.ts';

const red = ({
  number = '云人常办〔2026〕58号',
  signer = '签发人：程望舒',
  title = '关于夜间经济审议意见落实情况的报告',
  day = '2026年12月14日',
  signature = '云泽市人大常委会办公室',
  head = '云泽市人大常委会办公室文件',
}: Partial<Record<'number' | 'signer' | 'title' | 'day' | 'signature' | 'head', string>>): string =>
  [
    head,
    `${number}　　　　　${signer}`.trim(),
    '',
    title,
    '',
    '市人大常委会主任会议：',
    '　　现将有关情况报告如下。',
    '　　以上报告，请审议。',
    '',
    signature,
    day,
    '（联系人：周文，联系电话：0590-6620018）',
    '',
  ].join('\n');

const bulletin = (mark: string, issue: string, title = '2026年第四季度督办工作情况'): string =>
  [mark, issue, '云泽市人大常委会办公室编　　　　2027年1月6日', '', title, '', '　　本期情况如下。', '']
    .filter((line, at) => at !== 1 || line !== '')
    .join('\n');

export const heads: Readonly<Record<string, Samples>> = {
  H01: {
    has: [
      red({ number: '云人常办[2026]12号' }),
      red({ number: '云人常办〔26〕12号' }),
      red({ number: '云人常办〔2026〕012号' }),
      red({ number: '云人常办〔2026〕第12号' }),
      red({ number: '云人常办（2026）12号' }),
      '收到反馈报告（云政函[2026]71号）。',
      '收到反馈报告（云政函〔2026〕第71号）。',
    ],
    hasNot: [
      red({}),
      '收到反馈报告（云政函〔2026〕71号）。',
      '公报2026年第3号载明。',
      '第003号建议已经答复。',
      '判决书（2026）云01民初12号已经生效。',
    ],
  },
  H02: {
    has: [
      red({ number: '' }),
      bulletin('督办专报', '2026年第4期').replace('2026年第4期', '2026年第4期\n云人常办〔2026〕58号'),
    ],
    hasNot: [red({}), bulletin('督办专报', '2026年第4期'), letter('请于2026年10月21日前书面报告。')],
  },
  H03: { has: [red({ day: '2027年1月8日' })], hasNot: [red({})] },
  H04: {
    has: [
      { paper: red({}), facts: { issuedNumbers: ['云人常办〔2026〕58号'] } },
      `${letter('请于2026年10月21日前书面报告。')}\n\n${letter('请于2026年10月21日前书面答复。')}`,
    ],
    hasNot: [{ paper: red({}), facts: { issuedNumbers: ['云人常办〔2026〕57号'] } }, red({})],
  },
  H05: {
    has: [
      red({ signer: '' }),
      red({ title: '关于夜间经济发展情况的通报' }),
      letter('请于2026年10月21日前书面报告。').replace(
        '云人常办函〔2026〕49号',
        '云人常办函〔2026〕49号　　　签发人：程望舒',
      ),
    ],
    hasNot: [red({}), red({ title: '关于夜间经济发展情况的通报', signer: '' })],
  },
  H06: {
    has: [
      bulletin('督办专报', ''),
      bulletin('云泽市人大常委会办公室文件', '2026年第4期', '督办专报'),
      bulletin('督办专报', '第　期'),
    ],
    hasNot: [bulletin('督办专报', '2026年第4期（总第16期）'), bulletin('会议审议情况摘编', '2026年第3期'), red({})],
  },
  H07: {
    has: [red({ title: '关于交办夜间经济审议意见的函', signer: '' })],
    hasNot: [red({}), letter('请于2026年10月21日前书面报告。')],
  },
  H08: {
    has: [`秘密\n${red({})}`, `机密★\n${red({})}`, `保密\n${red({})}`, `秘密★20年\n${red({})}`],
    hasNot: [`秘密★10年\n${red({})}`, `内部资料　注意保存\n${red({})}`, red({})],
  },
  H09: {
    has: [
      red({ signature: '云泽市人民政府办公室' }),
      titledLetter('关于夜间经济的函', '市商务局', '请支持。').replace(
        '\n云泽市人大常委会办公室\n2026',
        '\n云泽市商务局\n2026',
      ),
    ],
    hasNot: [red({}), red({ head: '云泽市人民代表大会常务委员会办公室文件' })],
  },
};
