import type { Paper } from '../../structure/paper.ts';
import { findSalutation } from '../salutation.ts';

const bodies =
  '(?:(?:各级|市|县|区|州|省|全市各级|市县两级)?(?:人民)?(?:政府|法院|检察院|监察委员会|监委)(?:(?:及其?|和|与)(?:相关|有关|各)?(?:职能)?部门)?|(?:相关|有关)(?:职能)?部门)';
const asked = new RegExp(`(?:^|[，。：:、要望建议求请])(${bodies})(?:要|应|须|必须|进一步|切实|认真|高度)`);
const asking = new RegExp(`请(${bodies})|(?:建议|要求)(${bodies})[：:，,]`);

/**
 * Whom an opinion asks to act: the salutation (市人民政府：) where there is one; else the body that the given texts (lead-in
 * and closing) tell to act (市政府及相关部门要…). Null when the paper names nobody.
 */
export function findAddressee(paper: Paper, texts: string[]): string | null {
  const greeting = findSalutation(paper);
  if (greeting && !/代表|委员|主任/.test(greeting)) return greeting.replace(/\s/g, '');
  for (const text of texts) {
    const hit = asked.exec(text) ?? asking.exec(text);
    const body = hit?.[1] ?? hit?.[2];
    if (body) return body;
  }
  return null;
}
