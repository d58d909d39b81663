import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { defineElement } from '../../../src/elements/internal/define-element.js';
import { parsed, place, plain, show, shownText } from '../elements.js';
import { hiddenProperties } from '../reactive.js';
import type { Sample } from './sample.js';

export function defaults({ tag, english }: Sample): void {
  describe('is defined', () => {
    it('with defaults, and without attributes of its own', () => {
      const element = document.createElement(tag);
      expect(element).to.be.instanceOf(LitElement);
      expect(element.attributes).to.have.length(0);
      expect(element.state).to.equal('loading');
      expect(element.theme).to.equal('auto');
      expect(element.lang).to.equal('');
    });

    it('with properties that nothing hides', async () => {
      expect(hiddenProperties(document.createElement(tag))).to.be.empty;
      expect(hiddenProperties(await show(tag))).to.be.empty;
    });

    it('once: a second copy of the library changes nothing and does not throw', () => {
      const first = customElements.get(tag);
      defineElement(tag, class extends HTMLElement {});
      expect(customElements.get(tag)).to.equal(first);
    });
  });

  describe('theme', () => {
    const schemeOf = (element: Element): string => getComputedStyle(element).colorScheme;

    it('follows the page unless told otherwise', async () => {
      const element = await show(tag);
      expect(element.hasAttribute('theme')).to.be.false;
      element.parentElement!.style.colorScheme = 'dark';
      expect(schemeOf(element)).to.equal('dark');
      element.setAttribute('theme', 'light');
      expect(schemeOf(element)).to.equal('light');
    });

    it('is set by attribute and by property', async () => {
      const element = await parsed(tag, `<${tag} theme="dark" catalogue="about:none"></${tag}>`);
      expect(element.theme).to.equal('dark');
      expect(schemeOf(element)).to.equal('dark');
      element.theme = 'light';
      await element.updateComplete;
      expect(element.getAttribute('theme')).to.equal('light');
      expect(schemeOf(element)).to.equal('light');
    });
  });

  describe('language', () => {
    const speaks = async (element: Awaited<ReturnType<typeof show>>, text: string) => {
      await element.updateComplete;
      expect(shownText(element)).to.include(plain(text));
    };

    it('is English where none is stated', async () => {
      await speaks(await show(tag), english);
    });

    /** The language that the element says it is written in. */
    const written = async (element: Awaited<ReturnType<typeof show>>) => {
      await element.updateComplete;
      return element.shadowRoot?.querySelector('.frame')?.getAttribute('lang');
    };

    it('is that of its attribute or property', async () => {
      const element = await show(tag);
      element.setAttribute('lang', 'en-GB');
      expect(await written(element)).to.equal('en-GB');
      element.lang = 'en-IN';
      expect(await written(element)).to.equal('en-IN');
    });

    it('is that of the nearest ancestor, also from without a shadow root', async () => {
      const outer = document.createElement('div');
      outer.lang = 'en-GB';
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      (await place(tag)).replaceWith(outer);
      expect(await written(await show(tag, {}, inner))).to.equal('en-GB');
    });

    it('is English in words and numbers where there are no words in the one that is stated', async () => {
      const element = await show(tag, { lang: 'nl' });
      await speaks(element, english);
      expect(await written(element)).to.equal('en');
    });

    it('is English where nobody speaks the one that is stated', async () => {
      await speaks(await show(tag, { lang: 'no such language!' }), english);
    });
  });
}
