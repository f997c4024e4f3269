import { type ESTree, parseSync, Visitor } from 'vite';

/**
 * Regular expressions that a TypeScript source makes itself, in their order: literals as they are written, others as the call that makes
 * them. `name` says which syntax the source has, by its ending.
 */
export function bareIn(name: string, source: string): string[] {
  const found: { start: number; end: number }[] = [];
  const make = ({ callee, start, end }: ESTree.NewExpression | ESTree.CallExpression) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') found.push({ start, end });
  };
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push(node);
    },
    NewExpression: make,
    CallExpression: make,
  }).visit(parseSync(name, source).program);
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => source.slice(start, end));
}
