import { html, nothing, svg, type TemplateResult } from 'lit';

/** A part of a stacked bar. */
export interface StackedPart {
  value: number;
  /** Which of the series colours it is drawn in, from 1. */
  series: number;
}

/**
 * A bar of parts end to end, as long as their sum is against the longest. What it shows stands
 * beside it in words.
 *
 * @param end the value of a full bar
 */
export function stackedBar(parts: readonly StackedPart[], end: number): TemplateResult {
  let start = 0;
  // Widths in percent as attributes: styles in templates break strict pages.
  const percent = (value: number): string => `${((100 * value) / end).toFixed(2)}%`;
  return html`<svg class="stacked" part="magnitude" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="100%"></rect>
    ${
      end > 0
        ? parts.map(({ value, series }) => {
            const x = start;
            start += value;
            return svg`<rect class="series-${series}" x=${percent(x)} width=${percent(value)} height="100%"></rect>`;
          })
        : nothing
    }
  </svg>`;
}
