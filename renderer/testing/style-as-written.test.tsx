// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { styleAsWritten } from './style-as-written.ts';

afterEach(cleanup);

const asked = ['display', 'visibility', 'pointer-events', 'user-select', 'overflow-y', 'position'];

/** What jsdom itself says, in a document without style sheets: that of a frame, where the stand-in does not reach. */
function framed(html: string): { frame: Window & typeof globalThis; element: HTMLElement } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentWindow as Window & typeof globalThis;
  inner.document.body.innerHTML = html;
  return { frame: inner, element: inner.document.querySelector<HTMLElement>('#asked') ?? inner.document.body };
}

describe('a style as written', () => {
  it.each([
    '<div id="asked"></div>',
    '<span id="asked"></span>',
    '<button id="asked"></button>',
    '<div hidden id="asked"></div>',
    '<input type="hidden" id="asked">',
    '<table><tbody><tr><td id="asked"></td></tr></tbody></table>',
    '<span id="asked" style="display: none"></span>',
    '<div style="visibility: hidden"><p><b id="asked"></b></p></div>',
    '<div style="visibility: hidden"><p style="visibility: visible"><b id="asked"></b></p></div>',
    '<div style="pointer-events: none"><b id="asked"></b></div>',
    '<div style="display: none; position: absolute"><b id="asked"></b></div>',
    '<ul><li id="asked" style="overflow-y: scroll"></li></ul>',
  ])('is what jsdom says of %s', (html) => {
    const { frame, element } = framed(html);
    const own = frame.getComputedStyle(element);
    const stands = styleAsWritten((one) => frame.getComputedStyle(one))(element);
    const values = (style: CSSStyleDeclaration) => asked.map((name) => [name, style.getPropertyValue(name)]);
    expect(values(stands)).toEqual(values(own));
    expect([stands.display, stands.visibility]).toEqual([own.display, own.visibility]);
  });

  it('is that of the moment, and holds for the page of every test', () => {
    render(<p>字</p>);
    const element = screen.getByText('字');
    expect(getComputedStyle(element).display).toBe('block');
    element.style.display = 'none';
    expect(getComputedStyle(element).display).toBe('none');
  });
});
