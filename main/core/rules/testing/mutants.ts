import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import { Form, fill, partAt } from '../form.ts';

export type Mutant = { change: string; regex: RegExp };

type Cut = (node: { start: number; end: number }, by: string, change: string) => void;

/**
 * Every form that is this one with a single piece changed: a word left out, an option never or always there, an anchor gone, a
 * number of signs one less or one more. Named parts are left out as a whole; their own pieces are changed where they are defined.
 */
export function mutantsOf(form: Form): Mutant[] {
  const { template } = form;
  const found = new Map<string, string>();
  const cut: Cut = (node, by, change) => {
    const mutated = template.slice(0, node.start - 1) + by + template.slice(node.end - 1);
    if (mutated !== template && !found.has(mutated)) found.set(mutated, change);
  };
  visitRegExpAST(parseRegExpLiteral(`/${template}/`), changesOf(form, cut));
  return [...found].map(([mutated, change]) => ({ change, regex: new RegExp(fill(mutated, form.parts)) }));
}

function changesOf(form: Form, cut: Cut): Parameters<typeof visitRegExpAST>[1] {
  const shown = (node: AST.Node) => show(node.raw, form);
  const alternatives = (node: AST.Pattern | AST.Group | AST.CapturingGroup) => {
    if (node.alternatives.length < 2) return;
    const open = node.type === 'Pattern' ? '' : node.raw.slice(0, (node.alternatives[0]?.start ?? 0) - node.start);
    for (const one of node.alternatives) {
      const rest = node.alternatives.filter((other) => other !== one).map((other) => other.raw);
      cut(node, `${open}${rest.join('|')}${open === '' ? '' : ')'}`, `without ‹${shown(one)}›`);
    }
  };
  return {
    onPatternEnter: alternatives,
    onGroupEnter: alternatives,
    onCapturingGroupEnter: alternatives,
    onQuantifierEnter: (node) => changeQuantifier(node, cut, shown(node)),
    onAssertionEnter: (node) => cut(node, '', `no ${node.kind} ‹${shown(node)}›`),
    onCharacterClassEnter(node) {
      if (node.elements.length === 1 && node.negate) cut(node, '[^]', `any sign for ‹${shown(node)}›`);
      if (node.elements.length < 2) return;
      for (const one of node.elements) cut(one, '', `without ‹${shown(one)}› in ‹${shown(node)}›`);
    },
    onCharacterEnter(node) {
      const named = partAt(form.parts, String.fromCharCode(node.value));
      if (named?.role === 'part' && node.parent.type !== 'Quantifier') cut(node, '', `nothing for ‹${named.name}›`);
    },
  };
}

function changeQuantifier(node: AST.Quantifier, cut: Cut, shown: string): void {
  const { raw } = node.element;
  if (/\}\??$/.test(node.raw)) changeTimes(node, cut, shown);
  else if (node.min > 0) cut(node, raw, `‹${shown}› exactly once`);
  else {
    cut(node, '', `never ‹${shown}›`);
    cut(node, raw, `always ‹${shown}›`);
  }
}

function changeTimes({ element, min, max, greedy, start, end }: AST.Quantifier, cut: Cut, shown: string): void {
  const times = (least: number, most: number) => {
    const by = `${element.raw}{${least},${most === Infinity ? '' : most}}${greedy ? '' : '?'}`;
    cut({ start, end }, by, `‹${shown}› ${least} to ${most} times`);
  };
  if (min > 0) times(min - 1, max);
  if (min < max) times(min + 1, max);
  if (max === Infinity) return;
  if (max > min) times(min, max - 1);
  times(min, max + 1);
}

/** The same form with another expression in it; named, so that a form around it takes the expression and not the template. */
export function withRegex(form: Form, regex: RegExp): Form {
  return new Form(form.template, form.parts, form.name ?? 'changed', form.role, regex);
}

function show(raw: string, form: Form): string {
  return raw.replace(/[\ue000-\uf8ff]/g, (mark) => `…${partAt(form.parts, mark)?.name ?? ''}…`);
}
