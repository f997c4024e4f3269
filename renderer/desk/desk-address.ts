import { toAddress } from '#renderer/base/address.ts';
import type { DeskItem } from '#shared/contract/desk-calls.ts';

/** Where the record of a line stands. */
export function recordAddress(item: Pick<DeskItem, 'collection' | 'record' | 'scope'>): string {
  const { collection, record, scope } = item;
  switch (collection) {
    case 'points':
      return scope.opinion
        ? toAddress('opinions', [scope.opinion], { point: record })
        : toAddress('opinions', ['point', record]);
    case 'opinions':
      return toAddress('opinions', [record]);
    case 'feedback':
      return scope.opinion ? toAddress('comparison', [scope.opinion, record]) : toAddress('feedback', [record]);
    case 'sources':
      return toAddress('review', [record]);
    case 'commitments':
      return toAddress('commitments', [record]);
    case 'motions':
      return toAddress('motions', [record]);
    case 'suggestions':
      return scope.promise
        ? toAddress('suggestions', [], { promise: scope.promise })
        : toAddress('suggestions', [record]);
  }
}

/** Where the next action of a line is done: a reminder is written as a paper, everything else on the record's own page. */
export function actionAddress(item: DeskItem): string {
  const { opinion, organ } = item.scope;
  if (item.action !== 'chase') return recordAddress(item);
  if (opinion) return toAddress('briefs', ['chase-letter'], { opinion });
  return organ ? toAddress('briefs', ['chase-letter'], { organ }) : recordAddress(item);
}
