import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BarChartSpec } from '../../charts/bars.js';
import type { AxisFormat, DrawnChart } from '../../charts/engine.js';
import type { LineChartSpec } from '../../charts/lines.js';
import { readTheme } from '../../charts/theme.js';

type Host = ReactiveControllerHost & HTMLElement;
type Engine = typeof import('../../charts/engine.js');

/** One for all: what has been fetched for one chart can draw the others at once, as print needs. */
let engine: Engine | undefined;

/** How far below the fold a chart may be when its engine is fetched. */
const HEAD_START = '200px';

/** Another drawing waits so long for a reader to go on typing: it takes a frame of script. */
const PAUSE_MS = 100;

/**
 * Draws the canvas of its host: fetches the engine when the host comes into view, draws again
 * when data, size or colours change, and leaves nothing behind when the host goes.
 */
export class ChartController implements ReactiveController {
  /** Whether the engine could not be had or could not draw. */
  failed = false;

  readonly #host: Host;
  #spec: BarChartSpec | LineChartSpec | undefined;
  #formats: readonly [values: AxisFormat, x: AxisFormat] = [String, String];
  #key = '';
  #chart: DrawnChart | undefined;
  #drawn: { canvas: HTMLCanvasElement; key: string } | undefined;
  #inView = false;
  #view: IntersectionObserver | undefined;
  #media: MediaQueryList[] = [];
  #page: MutationObserver | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = new IntersectionObserver(this.#onView, { rootMargin: HEAD_START });
    this.#view.observe(this.#host);
    this.#media = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
    for (const media of this.#media) media.addEventListener('change', this.#onMedia);
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
    for (const media of this.#media) media.removeEventListener('change', this.#onMedia);
    this.#page?.disconnect();
    clearTimeout(this.#pause);
    this.#inView = false;
    this.#clear();
  }

  /**
   * What is to be drawn now. Called after each update; draws only where something changed.
   *
   * @param spec undefined where there is nothing to draw
   * @param formatX of the horizontal axis of lines
   */
  show(
    spec: BarChartSpec | LineChartSpec | undefined,
    format: AxisFormat,
    formatX: AxisFormat = format,
  ): void {
    this.#spec = spec;
    this.#formats = [format, formatX];
    // The language may have changed alone.
    const key = JSON.stringify([spec, format(12.5), formatX(12.5)]);
    if (key === this.#key && this.#drawn?.canvas.isConnected) return;
    this.#key = key;
    clearTimeout(this.#pause);
    if (spec && this.#chart) this.#pause = setTimeout(() => void this.#draw(), PAUSE_MS);
    else void this.#draw();
  }

  readonly #onView = (entries: IntersectionObserverEntry[]): void => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.#inView = true;
    this.#view?.disconnect();
    void this.#draw();
  };

  /** Paper shows what is below the fold, too. */
  readonly #onMedia = ({ media, matches }: MediaQueryListEvent): void => {
    if (media === 'print' && matches) this.#inView = true;
    this.#onTheme();
  };

  readonly #onTheme = (): void => {
    this.#drawn = undefined;
    void this.#draw();
  };

  async #draw(): Promise<void> {
    if (!this.#inView || !this.#spec) {
      if (!this.#spec) this.#clear();
      return;
    }
    try {
      engine ??= await import('../../charts/engine.js');
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
      const theme = readTheme(canvas, swatches);
      this.#chart =
        'categories' in this.#spec
          ? engine.drawBars(canvas, this.#spec, theme, this.#formats[0])
          : engine.drawLines(canvas, this.#spec, theme, ...this.#formats);
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
