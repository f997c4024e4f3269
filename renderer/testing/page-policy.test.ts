import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !file.includes('.test.'),
);
/** Both write style or markup into the page as text, which its content security policy refuses. */
const refused = ['autoSize', 'dangerouslySetInnerHTML'];

describe('the page and its policy', () => {
  it('uses nothing that the content security policy refuses', () => {
    const used = components.filter((file) => {
      const source = readFileSync(path.join(root, file), 'utf8');
      return refused.some((word) => source.includes(word));
    });
    expect(components.length).toBeGreaterThan(50);
    expect(used).toEqual([]);
  });
});
