import type { moversBefore, moversBehind, People } from './motion-phrase.rules.ts';

const people = (signers: number | null, ...leadProposers: string[]): People => ({ leadProposers, signers });

type Corpus<R extends readonly { id: string }[]> = Readonly<Record<R[number]['id'], Readonly<Record<string, People>>>>;

// Invented words right before the title of a motion.
export const before: Corpus<typeof moversBefore> = {
  'movers-led-before': {
    '周远代表领衔、15名代表附议的《': people(16, '周远'),
    '河西代表团周远、李明两名代表领衔提出，共21名代表联名提出的：《': people(21, '周远', '李明'),
    周远领衔15位代表联署: people(16, '周远'),
    '另有周大山代表领衔、15名代表附议的《': people(16, '周大山'),
    '周远领衔，15名代表附议的:': people(16, '周远'),
  },
  'movers-before': {
    '由周远等12名代表提出的第1号《': people(12, '周远'),
    '其中，周大山等12名代表提出的《': people(12, '周大山'),
    '比较充分，其中，周大山等12名代表提出的《': people(12, '周大山'),
    '案据充分，其中周远等12名代表提出的《': people(12, '周远'),
    '其中有周大山、李明等12名代表提出的《': people(12, '周大山', '李明'),
    '，另有周大山等12名代表提出的《': people(12, '周大山'),
    '另由周远等12名代表提出的《': people(12, '周远'),
    '，还有由周大山等12名代表提出的《': people(12, '周大山'),
    '另外：周大山等12名代表提出的《': people(12, '周大山'),
    '此外、周大山等12名代表提出的《': people(12, '周大山'),
    '同时,周大山等12名代表提出的《': people(12, '周大山'),
    '，以及周大山等12名代表提出的《': people(12, '周大山'),
    '，及周大山等12名代表提出的《': people(12, '周大山'),
    '周远、及李明等12名代表提出的《': people(12, '周远', '李明'),
    '其中，河西代表团周远等12名代表提出的《': people(12, '周远'),
    '周远 等 12 位市人大代表联名共同领衔提出的：第 1 号': people(12, '周远'),
    周远等十个省代表提交: people(10, '周远'),
    '周远等10人县代表:': people(10, '周远'),
    '周远、李明等区代表': people(null, '周远', '李明'),
    周远等州人大代表: people(null, '周远'),
    周远代表: people(null, '周远'),
    周远领衔: people(null, '周远'),
    周远提出: people(null, '周远'),
    周远等10名市代表联名: people(10, '周远'),
    '）和周大山等10名代表提出的': people(10, '周大山'),
    ')与周远等10名代表提出的': people(10, '周远'),
    '》及周远等10名代表提出的': people(10, '周远'),
    '”以及周远等10名代表提出的': people(10, '周远'),
    '》和周大山等10名代表提出的': people(10, '周大山'),
    '”与周大山等10名代表提出的': people(10, '周大山'),
    案和周大山等10名代表提出的: people(10, '周大山'),
    和小山等10名代表提出的: people(10, '和小山'),
    周远和李明等10名代表提出的: people(10, '周远', '李明'),
    欧阳周远与李明山等10名代表提出的: people(10, '欧阳周远', '李明山'),
    周远及李明提出的: people(null, '周远', '李明'),
    周远以及李明提出的: people(null, '周远', '李明'),
    这欧阳周远和李明等10名代表提出的: people(10, '欧阳周远', '李明'),
    李和平安等10名代表提出的: people(10, '李和平安'),
    李和平等10名代表提出的: people(10, '李和平'),
    河西代表团周远等10名代表提出的: people(10, '周远'),
    '河西代表团周远、李明等10名代表提出的': people(10, '周远', '李明'),
    市人大代表周远等10人提出的: people(10, '周远'),
    周远等10名市九届人大代表依法向大会联名提出的: people(10, '周远'),
  },
};

export const noneBefore: readonly string[] = [
  '讨论了周远',
  '等12名代表提出的',
  '周远等12名代表提出的，',
  '周远等委员领衔的建设',
  '周远等12件代表提出的',
  '周远等12名代表提出的第号',
  '周远等12名代表提出的第1',
  '周远等12名代表提出的1号',
  '河西代表团提出的《',
  '以周远为领衔人的15名代表提出的《',
  '周远领衔，15名代表附议的，',
  '周远代表领衔，15件代表附议的《',
];

// Invented words right behind it.
export const behind: Corpus<typeof moversBehind> = {
  'movers-behind': {
    '（周远等12名代表提出）。': people(12, '周远'),
    ' (周远、李明等 12 位市人大代表联名领衔)': people(12, '周远', '李明'),
    '（周远等10人省代表提交）': people(10, '周远'),
    '（周远县代表）': people(null, '周远'),
    '（周远等区人大代表）': people(null, '周远'),
    '（周远等州代表）': people(null, '周远'),
    '（周远领衔）': people(null, '周远'),
    '（河西代表团周远、李明等12名代表提出）': people(12, '周远', '李明'),
  },
};

export const noneBehind: readonly string[] = [
  '（见附件）',
  '见（周远等12名代表提出）',
  '周远等12名代表提出）',
  '（周远等12名代表提出',
  '（第1号等12名代表提出）',
  '（周远、李明（等代表提出）',
  '（周远、李明(等代表提出）',
];
