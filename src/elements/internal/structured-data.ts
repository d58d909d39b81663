import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { StructuredDataInput } from '../../i18n/structured-data.js';

/** The script that an element puts into itself, its copy in a clone of the element included. */
const OWN = ':scope > script[type="application/ld+json"][data-generated]';

/**
 * Keeps a script with structured data among the element's children, where search engines look:
 * they do not read shadow trees.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #shown: StructuredDataInput | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Writes the script, once what writes it is there; removes it if there is nothing to show. */
  show(data: StructuredDataInput | undefined): void {
    this.#shown = data;
    if (!data) {
      this.#script?.remove();
      return;
    }
    import('../../i18n/structured-data.js').then(
      ({ structuredData }) => {
        if (this.#shown === data) this.#write(structuredData(data));
      },
      // The page says the same to its readers without it.
      () => {},
    );
  }

  get #script(): Element | null {
    return this.#host.querySelector(OWN);
  }

  #write(json: string): void {
    const old = this.#script;
    if (old?.textContent === json) return;
    const holder = document.createDocumentFragment();
    // What comes out of a template is never run. Of any other script, pages that require trusted
    // types refuse the text, even where its type says that it is data.
    render(html`<script type="application/ld+json" data-generated></script>`, holder);
    const script = holder.firstElementChild as Element;
    // A node, not a string, which such pages refuse in any script.
    script.append(document.createTextNode(json));
    if (old) old.replaceWith(script);
    else this.#host.append(script);
  }
}
