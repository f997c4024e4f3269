/** What a child has from its parents, as far as a test asks for it: whether a thing can be seen and clicked. */
const inherited = ['visibility', 'pointer-events', 'user-select'];
/** Attributes that the styles of every browser go by. */
const telling = ['hidden', 'type', 'open'];

/**
 * The style of an element without style sheets, which tests of screens do not have: what is written on it (and for what children have from
 * their parents, on these), else that of its tag. jsdom, which `stylesOf` asks, matches every rule of every browser with the element and
 * all above it for each question anew: a fifth of the time of these tests. It is asked once for each tag.
 */
export function styleAsWritten(stylesOf: (element: Element) => CSSStyleDeclaration): typeof getComputedStyle {
  const known = new Map<string, CSSStyleDeclaration>();
  const styleOfTag = (element: Element) => {
    const bare = bareCopy(element);
    const key = bare.outerHTML;
    const style = known.get(key) ?? stylesOf(bare);
    known.set(key, style);
    return style;
  };
  return (element) => {
    const ofTag = styleOfTag(element);
    const valueAt = (property: string) => written(element, property) || ofTag.getPropertyValue(property);
    return new Proxy(ofTag, {
      get(target, name) {
        if (name === 'getPropertyValue') return valueAt;
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value === 'function') return value.bind(target);
        return typeof name === 'string' && typeof value === 'string' ? valueAt(withHyphens(name)) : value;
      },
    });
  };
}

function bareCopy(element: Element): Element {
  const bare = document.createElement(element.tagName);
  for (const name of telling) {
    const value = element.getAttribute(name);
    if (value !== null) bare.setAttribute(name, value);
  }
  return bare;
}

function written(element: Element, property: string): string {
  for (let at: Element | null = element; at; at = inherited.includes(property) ? at.parentElement : null) {
    const own = 'style' in at ? (at as HTMLElement).style.getPropertyValue(property) : '';
    if (own !== '') return own;
  }
  return '';
}

/** pointerEvents → pointer-events */
function withHyphens(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
