import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import {
  all,
  explain,
  explanation,
  explanationClosed,
  figures,
  one,
  show,
  textOf,
  until,
  type AnyElement,
} from '../elements.js';
import type { Sample } from './sample.js';
import { expectToHold } from '../working.js';

const focusOf = (element: AnyElement): Element | null => element.shadowRoot?.activeElement ?? null;

/** Presses Tab from before an element until something of it has the focus. */
async function tabTo(element: AnyElement, wanted: HTMLElement): Promise<void> {
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  for (let presses = 0; presses < 60 && focusOf(element) !== wanted; presses++) {
    await sendKeys({ press: 'Tab' });
  }
  expect(focusOf(element) === wanted, 'Tab reaches it').to.be.true;
}

/** Gives the page another clipboard, or none, while something is done. */
async function withClipboard(clipboard: unknown, act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await act();
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
}

export function reader({ tag }: Sample): void {
  describe('from the keyboard', () => {
    it('opens a figure by Enter and closes it by Escape, which gives the focus back', async () => {
      const element = await show(tag);
      const [first] = figures(element);
      await tabTo(element, first!);
      await sendKeys({ press: 'Enter' });
      const opened = await explanation(element);
      expect(focusOf(element) === opened, 'the explanation has the focus').to.be.true;
      await sendKeys({ press: 'Escape' });
      await explanationClosed(element);
      await until(() => focusOf(element) === first, 'the focus is lost');
    });

    it('reaches the buttons of an open figure, which close it too', async () => {
      const element = await show(tag);
      const [first] = figures(element);
      await tabTo(element, first!);
      await sendKeys({ press: ' ' });
      const close = one(await explanation(element), 'button', 'Close');
      for (let presses = 0; presses < 10 && focusOf(element) !== close; presses++) {
        await sendKeys({ press: 'Tab' });
      }
      await sendKeys({ press: 'Enter' });
      await explanationClosed(element);
      await until(() => focusOf(element) === first, 'the focus is lost');
    });
  });

  describe('with a mouse', () => {
    const click = async (target: Element): Promise<void> => {
      target.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = target.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'click', position });
    };
    afterEach(() => resetMouse());

    it('opens a figure, and closes it by a second press or one elsewhere', async () => {
      const element = await show(tag);
      const figure = figures(element).at(-1)!;
      const elsewhere = document.createElement('p');
      elsewhere.textContent = 'Elsewhere';
      element.before(elsewhere);
      for (const closer of [figure, elsewhere]) {
        await click(figure);
        await explanation(element);
        await click(closer);
        await explanationClosed(element);
        await nextFrame();
        await explanationClosed(element);
      }
    });
  });

  describe('a figure', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('opens what is said of it beside it, in view, and never over it', async () => {
      const element = await show(tag);
      const figure = figures(element).at(-1)!;
      for (const height of [600, 400]) {
        for (const width of [800, 360]) {
          await setViewport({ width, height });
          for (const block of ['start', 'center', 'end'] as const) {
            figure.scrollIntoView({ block });
            const opened = await explain(element, figure);
            // Chromium places it by the scrolling of the frame before until the next is drawn.
            await nextFrame();
            await nextFrame();
            const { top, bottom } = opened.getBoundingClientRect();
            const own = figure.getBoundingClientRect();
            const at = `${width} × ${height}, ${block}: ${top} to ${bottom}, of ${own.top} to ${own.bottom}`;
            expect(top >= own.bottom - 1 || bottom <= own.top + 1, at).to.be.true;
            expect(top >= -1 && bottom <= innerHeight + 1, at).to.be.true;
          }
        }
      }
    });

    it('opens its sources, or says that it has none, and a working that holds', async () => {
      const element = await show(tag);
      let workings = 0;
      for (const figure of figures(element)) {
        const opened = await explain(element, figure);
        expect(textOf(opened)).to.match(/Sources?: .|The catalogue names no source\./);
        expect(opened.getAttribute('aria-label')).not.to.be.oneOf([null, '']);
        for (const line of all(opened, 'listitem').map(textOf)) {
          if (!line.includes(' = ')) continue;
          workings += 1;
          expectToHold(line);
        }
      }
      expect(workings).to.be.greaterThan(0);
      // One by one, some hundreds of them.
    }).timeout(60_000);

    it('replaces the one that was open', async () => {
      const element = await show(tag);
      const [first, second] = figures(element);
      const one = textOf(await explain(element, first!));
      second!.click();
      await until(() => textOf(element.renderRoot.querySelector('[popover]')) !== one, 'it stays');
      await explanation(element);
      expect(all(element, 'dialog').length).to.equal(1);
    });

    it('is closed by leaving the page', async () => {
      const element = await show(tag);
      await explain(element, figures(element)[0]!);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect(all(element, 'dialog').length).to.equal(0);
    });
  });

  describe('Copy', () => {
    const opened = async () => {
      const element = await show(tag);
      const dialog = await explain(element, figures(element)[0]!);
      return { element, dialog, copy: one(dialog, 'button', 'Copy') };
    };

    it('puts the figure, its working and sources on the clipboard', async () => {
      const { dialog, copy } = await opened();
      const copied: string[] = [];
      const writeText = async (text: string): Promise<void> => void copied.push(text);
      await withClipboard({ writeText }, async () => {
        copy.click();
        await until(() => textOf(one(dialog, 'status')) === 'Copied', 'it does not say so');
      });
      expect(copied).to.have.length(1);
      const lines = copied[0]!.split('\n');
      expect(lines[0]).to.include(dialog.getAttribute('aria-label'));
      for (const item of all(dialog, 'listitem')) expect(lines).to.include(textOf(item));
      for (const link of all<HTMLAnchorElement>(dialog, 'link')) {
        // The number of a source means something only beside the element's list of them.
        expect(copied[0]).to.include(textOf(link).replace(/^\[\d+\] /, ''));
        expect(copied[0]).to.include(link.getAttribute('href'));
      }
    });

    const refused = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    for (const [what, clipboard] of [
      ['there is no clipboard', undefined],
      ['the clipboard is refused', refused],
    ] as const) {
      it(`selects the text where ${what}, and says what to do`, async () => {
        const { dialog, copy } = await opened();
        await withClipboard(clipboard, async () => {
          copy.click();
          await until(() => textOf(one(dialog, 'status')).startsWith('Select'), 'it says nothing');
        });
        expect(getSelection()?.toString()).to.include(dialog.getAttribute('aria-label'));
        getSelection()?.removeAllRanges();
      });
    }
  });
}
