import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('testing'),
);

/** Dates are parsed as Chinese papers write them: these characters are the rule, not a text on the screen. */
const rules: readonly string[] = ['ui/DateInput.tsx'];
const spoken: readonly string[] = ['title', 'placeholder', 'label', 'alt', 'aria-label', 'okText', 'cancelText'];
const chinese = /\p{Script=Han}/u;
const words = /\p{L}{2,}/u;

type Node = { type: string; [key: string]: unknown };

/** Texts in a file that a person would read and that do not come from the catalogue. */
function literalsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, parent: Node | null): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, parent);
    if (!isNode(node)) return;
    const text = textOf(node);
    if (text !== null && (chinese.test(text) || isShown(node, parent, text))) found.push(text.trim());
    for (const [key, value] of Object.entries(node)) if (key !== 'parent') visit(value, node);
  };
  visit(parseSync(file, source).program, null);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateElement' ? JSON.stringify(node.value) : null;
}

function isShown(node: Node, parent: Node | null, text: string): boolean {
  if (node.type === 'JSXText') return words.test(text);
  if (parent?.type !== 'JSXAttribute' || !isNode(parent.name)) return false;
  return spoken.includes(String(parent.name.name)) && words.test(text);
}

describe('the screens', () => {
  it('finds a text that stands in a component', () => {
    expect(literalsIn('a.tsx', '<p>Saved just now</p>')).toEqual(['Saved just now']);
    expect(literalsIn('a.tsx', "const text = '已保存';")).toEqual(['已保存']);
    expect(literalsIn('a.tsx', '<input placeholder="Name" className="wide" />')).toEqual(['Name']);
    expect(literalsIn('a.tsx', '<p className="soft">{say("ui.save")} · —</p>')).toEqual([]);
  });

  it.each(files)('%s takes every text from the catalogue', (file) => {
    const found = literalsIn(file, readFileSync(path.join(root, file), 'utf8'));
    expect(rules.includes(file.split(path.sep).join('/')) ? [] : found).toEqual([]);
  });
});
