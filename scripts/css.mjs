/** Makes the style sheets in the code lighter: text that a minifier of scripts leaves alone. */

/** What stays as it is: strings, and expressions of the template. */
const kept = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\$\{[\w.]+\})/;
const blanks = /(?:\/\*[^]*?\*\/|\s)+/;

/**
 * @param {string} css
 * @returns {string} the same style sheet without comments and needless white space
 */
export function shortenCss(css) {
  return css
    .replace(new RegExp(`${kept.source}|${blanks.source}`, 'g'), (_, text) => text ?? ' ')
    .split(kept)
    .map((part, index) =>
      index % 2 ? part : part.replace(/ ?([{};,]) ?|(:) /g, '$1$2').replaceAll(';}', '}'),
    )
    .join('')
    .trim();
}

/**
 * Shortens the css`` templates of a module, except one with more than names in its expressions.
 *
 * @param {string} code
 */
export const shortenStyles = (code) =>
  code.replace(/\bcss\s?`((?:[^`$\\]|\$\{[\w.]+\})*)`/g, (_, css) => `css\`${shortenCss(css)}\``);
