/** Elements as a reader meets them: by role, name and text. */
import { fixture, waitUntil } from '@open-wc/testing';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { ElementState } from '../../src/elements/internal/catalogue-element.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

export type Tag =
  | 'model-compare'
  | 'cost-estimator'
  | 'benchmark-bars'
  | 'hosting-estimator'
  | 'tuning-estimator'
  | 'price-history'
  | 'model-profile'
  | 'model-fact'
  | 'review-panel'
  | 'saved-models';
export type ElementOf<T extends Tag> = HTMLElementTagNameMap[T];
export type AnyElement = ElementOf<Tag>;

/** What a test gives an element as properties. */
export type Properties = Partial<
  Pick<
    ElementOf<'model-compare'>,
    'catalogue' | 'overlay' | 'models' | 'asOf' | 'workload' | 'theme' | 'lang'
  >
> & { sections?: string; provider?: string; price?: string };

/** A pair of models of the fixture that shares figures of every kind. */
export const PAIR = 'alder-1b, birch-22b';

/** Waits until something holds, without sleeping longer than needed. */
export const until = (holds: () => unknown, message: string): Promise<void> =>
  waitUntil(holds, message, { interval: 5, timeout: 5000 });

/** Waits until an element is in a state, and has rendered it. */
export async function inState(element: AnyElement, ...states: ElementState[]): Promise<void> {
  const wanted = states.map((state) => `:state(${state})`).join();
  await until(() => element.matches(wanted), `it did not become ${states.join(' or ')}`);
  await element.updateComplete;
}

/** An element with these properties, as it stands on the page at once. */
export async function place<T extends Tag>(
  tag: T,
  properties: Properties = {},
  content = '',
  parent?: Element,
): Promise<ElementOf<T>> {
  const element = document.createElement(tag);
  element.innerHTML = content;
  Object.assign(element, properties);
  (parent ?? (await fixture('<div></div>'))).append(element);
  return element;
}

/** An element that shows the fixture's pair, or what the properties say instead. */
export async function show<T extends Tag>(
  tag: T,
  properties: Properties = {},
  parent?: Element,
): Promise<ElementOf<T>> {
  const all = { catalogue: fixtureDocument, models: PAIR, ...properties };
  const element = await place(tag, all, '', parent);
  await inState(element, 'ready', 'empty', 'failed');
  return element;
}

/** The first element of some HTML, once its catalogue is there or cannot be had. */
export async function parsed<T extends Tag>(tag: T, html: string): Promise<ElementOf<T>> {
  const wrapper = await fixture<HTMLElement>(`<div>${html}</div>`);
  const element = wrapper.querySelector(tag) as ElementOf<T>;
  await inState(element, 'ready', 'empty', 'failed');
  return element;
}

/** Text as it is read: runs of spaces, of whichever width, are one, and no marks of direction. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of a part of an element, as it is laid out. */
export const textOf = (node: Element | null | undefined): string =>
  plain(node instanceof HTMLElement ? node.innerText : node?.textContent);

/** All the text that an element shows, what is only read out included. */
export const shownText = (element: AnyElement): string =>
  plain(element.renderRoot.querySelector<HTMLElement>('[part~=frame]')?.innerText);

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]');

const fits = (name: string, wanted: string | RegExp | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** Everything of a role, and a name if one is given, within an element or a part of it. */
export function all<E extends HTMLElement = HTMLElement>(
  scope: AnyElement | HTMLElement,
  role: string,
  name?: string | RegExp,
): E[] {
  return [...(scope.shadowRoot ?? scope).querySelectorAll<E>('*')].filter(
    (element) =>
      getRole(element) === role &&
      isShown(element) &&
      (name === undefined || fits(plain(computeAccessibleName(element)), name)),
  );
}

/** The one thing of a role and name. */
export function one<E extends HTMLElement = HTMLElement>(
  scope: AnyElement | HTMLElement,
  role: string,
  name?: string | RegExp,
): E {
  const found = all<E>(scope, role, name);
  if (found.length === 1 && found[0]) return found[0];
  const there = all(scope, role).map((element) => plain(computeAccessibleName(element)));
  throw new Error(
    `${found.length} of role ${role} named ${name}; there are: ${there.join(' | ') || 'none'}`,
  );
}

/** The cells of the row whose label begins so, or matches. */
export function row(scope: AnyElement | HTMLElement, label: string | RegExp): HTMLElement[] {
  const isWanted = (text: string): boolean =>
    typeof label === 'string' ? text.startsWith(label) : label.test(text);
  const rows = all(scope, 'row').filter((candidate) =>
    all(candidate, 'rowheader').some((header) => isWanted(textOf(header))),
  );
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows are labelled ${label}`);
  return all(rows[0], 'cell');
}

/** The texts of the cells of the row whose label begins so, or matches. */
export const rowTexts = (scope: AnyElement | HTMLElement, label: string | RegExp): string[] =>
  row(scope, label).map(textOf);

/** What an element says of a failure when it is asked for details. */
export function failureDetails(element: AnyElement): string {
  const details = element.renderRoot.querySelector('details');
  if (details) details.open = true;
  return textOf(details);
}

/** Whatever opens its working and sources. */
export const figures = (scope: AnyElement | HTMLElement): HTMLElement[] =>
  [...(scope.shadowRoot ?? scope).querySelectorAll<HTMLElement>('[part~=figure]')].filter(isShown);

const popoverOf = (element: AnyElement): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>('[popover]') as HTMLElement;

/** Waits until an explanation is open, and returns it. */
export async function explanation(element: AnyElement): Promise<HTMLElement> {
  const popover = popoverOf(element);
  await until(() => popover.matches(':popover-open'), 'no explanation was opened');
  if (getRole(popover) !== 'dialog') throw new Error('the explanation is no dialog');
  return popover;
}

/** Waits until no explanation is open. */
export const explanationClosed = (element: AnyElement): Promise<void> =>
  until(() => !popoverOf(element).matches(':popover-open'), 'the explanation stays open');

/** Presses a button that explains something, and returns the explanation. */
export async function explain(element: AnyElement, button: HTMLElement): Promise<HTMLElement> {
  if (popoverOf(element).matches(':popover-open')) popoverOf(element).hidePopover();
  button.click();
  return explanation(element);
}

/** The name of each event, in order, that an element fires from now on. */
export function recordEvents(target: EventTarget, ...names: string[]): string[] {
  const seen: string[] = [];
  for (const name of names) target.addEventListener(name, () => seen.push(name));
  return seen;
}
