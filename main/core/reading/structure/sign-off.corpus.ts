import type { signOffRules } from './sign-off.rules.ts';

export const signOffs: Readonly<Record<(typeof signOffRules)[number]['id'], readonly string[]>> = {
  'signs-by-day': ['2026-03-05', '2026年3月5日', '二〇二六年三月五日'],
  'signs-by-name-and-day': ['市财政局2026年3月5日', '市财政局 2026年3月5日'],
};

export const noSignOffs: readonly string[] = [
  '市财政局',
  '市财政局2026-03-05',
  '2026-03-05起',
  '2026年3月5日起',
  '市财政局，2026年3月5日',
];
