/** The colours and font of a chart, from the page it stands on. */
export interface ChartTheme {
  text: string;
  line: string;
  font: string;
  fontSize: number;
  /** One colour for each series. */
  series: readonly string[];
  rightToLeft: boolean;
}

/** The number of series colours that the styles define. */
export const SERIES_COLOURS = 6;

/**
 * Reads a theme from the computed style of an element and of swatches inside it, one for the
 * lines and one for each series: the browser resolves `light-dark()` and the page's variables.
 */
export function readTheme(element: HTMLElement, swatches: readonly Element[]): ChartTheme {
  const style = getComputedStyle(element);
  const [line, ...series] = swatches.map((swatch) => getComputedStyle(swatch).color);
  return {
    text: style.color,
    line: line ?? style.color,
    font: style.fontFamily,
    fontSize: Math.round(parseFloat(style.fontSize) * 0.875) || 12,
    series,
    rightToLeft: style.direction === 'rtl',
  };
}
