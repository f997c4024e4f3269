import { unconfirmedRemark } from './rule-article.rules.ts';

/**
 * The article of a rule as it is cited. Packs of earlier releases say in the name itself that nobody had confirmed the rule; whether
 * one did, its `confirmed` tells.
 */
export function citedArticle(article: string): string {
  return article.replace(unconfirmedRemark.form, '');
}
