import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BarChartSpec } from '../../charts/bars.js';
import { readTheme } from '../../charts/theme.js';
import type { DrawnChart } from '../../charts/engine.js';

type Host = ReactiveControllerHost & HTMLElement;
type Engine = typeof import('../../charts/engine.js');

/** How far below the fold a chart may be when its engine is fetched. */
const HEAD_START = '200px';

/**
 * Draws the canvas of its host: fetches the engine when the host comes into view, draws again
 * when data, size or colours change, and leaves nothing behind when the host goes.
 */
export class ChartController implements ReactiveController {
  /** Whether the engine could not be had or could not draw. */
  failed = false;

  readonly #host: Host;
  #spec: BarChartSpec | undefined;
  #format: (value: number) => string = String;
  #key = '';
  #engine: Engine | undefined;
  #chart: DrawnChart | undefined;
  #drawn: { canvas: HTMLCanvasElement; key: string } | undefined;
  #inView = false;
  #view: IntersectionObserver | undefined;
  #scheme: MediaQueryList | undefined;
  #page: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = new IntersectionObserver(this.#onView, { rootMargin: HEAD_START });
    this.#view.observe(this.#host);
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#onTheme);
    // Pages change their theme by a class or attribute of the root.
    this.#page = new MutationObserver(this.#onTheme);
    for (const root of [document.documentElement, document.body, this.#host]) {
      this.#page.observe(root, {
        attributeFilter: ['class', 'style', 'theme', 'data-theme', 'dir', 'lang'],
      });
    }
  }

  hostDisconnected(): void {
    this.#view?.disconnect();
    this.#scheme?.removeEventListener('change', this.#onTheme);
    this.#page?.disconnect();
    this.#inView = false;
    this.#clear();
  }

  /** What is to be drawn now. Called after each update; draws only where something changed. */
  show(spec: BarChartSpec | undefined, format: (value: number) => string): void {
    this.#spec = spec;
    this.#format = format;
    // The language may have changed alone.
    this.#key = JSON.stringify([spec, format(12.5)]);
    void this.#draw();
  }

  readonly #onView = (entries: IntersectionObserverEntry[]): void => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.#inView = true;
    this.#view?.disconnect();
    void this.#draw();
  };

  readonly #onTheme = (): void => {
    this.#drawn = undefined;
    void this.#draw();
  };

  async #draw(): Promise<void> {
    if (!this.#inView || !this.#spec || this.#spec.categories.length === 0) {
      if (!this.#spec?.categories.length) this.#clear();
      return;
    }
    try {
      this.#engine ??= await import('../../charts/engine.js');
    } catch {
      this.#fail();
      return;
    }
    // Everything may have changed while the engine was on its way.
    const canvas = this.#host.shadowRoot?.querySelector('canvas');
    if (!this.#host.isConnected || !canvas || !this.#spec) {
      this.#clear();
      return;
    }
    if (this.#drawn?.canvas === canvas && this.#drawn.key === this.#key) return;
    this.#clear();
    const swatches = [...(canvas.parentElement?.querySelectorAll('.swatches > *') ?? [])];
    try {
      this.#chart = this.#engine.drawBars(
        canvas,
        this.#spec,
        readTheme(canvas, swatches),
        this.#format,
      );
    } catch {
      this.#fail();
      return;
    }
    this.#drawn = { canvas, key: this.#key };
  }

  #fail(): void {
    if (this.failed) return;
    this.failed = true;
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
  }
}
