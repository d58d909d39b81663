import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
    const script = document.createElement('script');
    // Before the text, so that it is never one to be run.
    script.type = 'application/ld+json';
    script.toggleAttribute('data-generated');
    // A node, not a string: pages that require trusted types refuse strings in scripts.
    script.append(document.createTextNode(json));
    if (old) old.replaceWith(script);
    else this.#host.append(script);
  }
}
