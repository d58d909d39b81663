import { html, type TemplateResult } from 'lit';

/**
 * The choices of a list, where those of one group follow each other: each group under its name, if
 * it has any.
 */
export function groupedOptions<T>(
  choices: readonly T[],
  groupOf: (choice: T) => string,
  option: (choice: T, index: number) => TemplateResult,
): TemplateResult[] {
  const groups: [name: string, options: TemplateResult[]][] = [];
  choices.forEach((choice, index) => {
    const name = groupOf(choice);
    if (groups.at(-1)?.[0] !== name) groups.push([name, []]);
    groups.at(-1)?.[1].push(option(choice, index));
  });
  return groups.map(([name, options]) =>
    name ? html`<optgroup label=${name}>${options}</optgroup>` : html`${options}`,
  );
}
