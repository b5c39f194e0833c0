import type { Locator, Page } from 'playwright-core';

/** Whether an element lies in the visible part of what it scrolls in. */
export function isInView(element: Locator): Promise<boolean> {
  return element.first().evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    let around = node.parentElement;
    while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
    const frame = (around ?? document.documentElement).getBoundingClientRect();
    return top >= frame.top && bottom <= Math.min(frame.bottom, innerHeight);
  });
}

/** What the keyboard is on: its text or name, and whether one sees that it is there. */
export function focused(page: Page): Promise<{ readonly name: string; readonly isVisible: boolean }> {
  return page.evaluate(() => {
    const host = document.activeElement ?? document.body;
    const node = host.shadowRoot?.activeElement ?? host;
    const shows = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    // A text field may leave it to the frame around it; of a date the browser marks the part that the focus is on.
    const isField = node.matches('textarea, input');
    const isDate = node.matches('input[type=datetime-local]');
    return {
      name: (node.getAttribute('aria-label') ?? host.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isVisible:
        isDate ||
        shows(node) ||
        shows(host) ||
        (isField && (shows(node.parentElement) || shows(node.closest('[role=group]')))),
    };
  });
}

/** What sticks out at a side or has to be scrolled sideways, apart from code and from what is cut with three dots. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isCut = (node: Element) =>
      node.closest('pre') !== null || getComputedStyle(node).textOverflow === 'ellipsis' || node.matches('textarea');
    const isUnseen = (node: Element) => getComputedStyle(node).clipPath !== 'none' || node.clientWidth === 1;
    const out: string[] = [];
    const look = (node: Element) => {
      if (!node.checkVisibility({ visibilityProperty: true }) || isUnseen(node) || isCut(node)) return;
      const { left, right, width, height } = node.getBoundingClientRect();
      const isOut = width > 0 && height > 0 && (left < -1 || right > innerWidth + 1);
      const isScrolled =
        node.clientWidth > 0 &&
        node.scrollWidth > node.clientWidth + 1 &&
        getComputedStyle(node).overflowX !== 'visible';
      if (isOut || isScrolled) out.push(`${isOut ? 'out' : 'scrolled'}: ${node.outerHTML.slice(0, 120)}`);
      for (const child of [...node.children, ...(node.shadowRoot?.children ?? [])]) look(child);
    };
    look(document.body);
    return out;
  });
}
