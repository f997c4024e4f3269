import type { People } from './motion-phrase.rules.ts';
import type { moversTold } from './movers-told.rules.ts';

const people = (signers: number | null, ...leadProposers: string[]): People => ({ leadProposers, signers });

type Corpus<R extends readonly { id: string }[]> = Readonly<Record<R[number]['id'], Readonly<Record<string, People>>>>;

// Invented words right behind the title of a motion, or at the start of a sentence about it.
export const told: Corpus<typeof moversTold> = {
  'movers-told-led': {
    '，由周远代表领衔，15名代表附议。': people(16, '周远'),
    周远领衔提出15位联署: people(16, '周远'),
    '，由河西代表团周远、李明两名代表领衔，共21名代表联名提出。': people(21, '周远', '李明'),
    '周远领衔，15名附议': people(16, '周远'),
  },
  'movers-told-labelled': {
    '，领衔代表周远，附议代表15名': people(16, '周远'),
    '，领衔人：周远、李明；联名人：顾卓等14人': people(16, '周远', '李明'),
    '领衔代表为 周远。': people(null, '周远'),
    '领衔人周远代表，附议共有8位': people(9, '周远'),
    '领衔代表是周远。附议共8位': people(null, '周远'),
    '领衔代表:周远 联署8名': people(9, '周远'),
    '领衔代表：周远，附议代表:8名': people(9, '周远'),
    '领衔代表周远，附议是8人': people(9, '周远'),
    '领衔代表周远，附议为8名': people(9, '周远'),
    '领衔代表周远，附议：8名': people(9, '周远'),
    '领衔代表周远，附议共8名': people(9, '周远'),
  },
  'movers-told': {
    '，由周远等15名代表提出，建议': people(15, '周远'),
    '。该议案由周远等15名市人大代表依法联名提交。': people(15, '周远'),
    '周远 等 15 位代表提出）': people(15, '周远'),
    河西代表团周远等15个代表提出: people(15, '周远'),
    '，由周远等15人提出。': people(15, '周远'),
    '，周远、李明代表领衔提出；': people(null, '周远', '李明'),
  },
};

export const noneTold: readonly string[] = [
  '，周远等15名代表提出的《关于',
  '，周远等15名代表提出《关于',
  '，周远、李明提出。',
  '，分别由周远等15名代表、李明等10名代表提出。',
  '领衔代表周远的意见',
  '会议上周远等15名代表提出。',
  '见：领衔代表周远。',
  '在会上由周远代表领衔，15名代表附议。',
  '周远领衔，15名代表参加。',
  '由城建委员会等15名代表提出。',
  '，周远等15名代表联名。',
];
