import { expect, fixture, nextFrame } from '@open-wc/testing';
import { itWasQuiet, watch } from '../support/battery/watch.js';
import { all, explain, one, textOf, until } from '../support/elements.js';
import { scripted, type Reply } from '../support/scripted.js';
import {
  asElement,
  button,
  counted,
  counts,
  host,
  nextVote,
  press,
  pressed,
  problem,
  receipt,
  results,
  settled,
  STORE,
  wrong,
} from '../support/vote-host.js';
import { expectToHold } from '../support/working.js';

watch();

afterEach(() => localStorage.removeItem(STORE));

/** 3 of 4: 75 %; Wilson with z = 1.96: (0.75 + 0.4802 ± 1.96 √(0.1875 ÷ 4 + 0.0600)) ÷ 1.9604. */
const THREE_OF_FOUR = '75% ship 3 of 4 votes 95% interval 30.1% to 95.4%';
const SERVED = counts({ a: [3, 1], b: [0, 0] });

/** WebKit takes what came of an answer for all of it. */
const CUT = /The server could not be reached\.$|The server’s answer could not be read\.$/;

const kept = (): unknown => JSON.parse(localStorage.getItem(STORE) ?? 'null');

describe('Where readers vote', () => {
  it('counts, share and interval of each model stand, or that nobody has voted yet', async () => {
    const { url } = await scripted(SERVED);
    const element = await counted(url);
    expect(results(element)).to.eql([THREE_OF_FOUR, 'No votes yet']);
    expect(textOf(element.renderRoot.querySelector('.says'))).to.equal(
      'The models cannot be told apart yet: fewer than two have votes.',
    );
    await expect(element).to.be.accessible();
  });

  it('a share opens its working, what it is of, and where and when it was counted', async () => {
    const { url } = await scripted(SERVED);
    const element = await counted(url);
    const opened = await explain(asElement(element), one(asElement(element), 'button', '75% ship'));
    const working = [...opened.querySelectorAll('.working li')].map(textOf);
    expect(working).to.include('3 ÷ 4 = 75%');
    working.filter((line) => line.includes(' = ')).forEach(expectToHold);
    expect(textOf(opened)).to.match(
      /Ship votes for A.*computed from the number of votes \(Wilson\).*Source: 127\.0\.0\.1:\d+, retrieved .* As of /,
    );
    expect(opened.querySelector('a')!.href).to.equal(`${url}/v1/votes?model=a`);
    await expect(element).to.be.accessible();
  });

  it('models are told apart where their intervals do not overlap, and else are not', async () => {
    const says = async (votes: Parameters<typeof counts>[0]): Promise<string> => {
      const { url } = await scripted(counts(votes));
      const element = await counted(url, Object.keys(votes));
      return textOf(element.renderRoot.querySelector('.says'));
    };
    // 95 of 100: 88.8 % to 97.8 %; 50 of 100: 40.4 % to 59.6 %
    expect(await says({ a: [95, 5], b: [50, 50] })).to.equal(
      'The votes put A ahead of B by more than chance explains.',
    );
    expect(await says({ a: [95, 5], b: [50, 50], c: [0, 0] })).to.equal(
      'The votes put A ahead of B by more than chance explains.',
    );
    expect(await says({ a: [4, 1], b: [2, 3] })).to.equal(
      'The votes do not tell A and B apart: their intervals overlap.',
    );
    expect(await says({ a: [95, 5], b: [94, 6], c: [1, 99] })).to.equal(
      'The votes do not tell A and B apart: their intervals overlap.',
    );
    expect(await says({ a: [1, 0] })).to.equal('');
  });

  it('all models of a page are asked for in one request, without cookies or the page’s address', async () => {
    const server = await scripted(counts({ a: [3, 1], b: [0, 0], c: [1, 0] }));
    const page = await fixture<HTMLElement>('<div></div>');
    const [first, second] = await Promise.all([
      host(server.url, ['a', 'b'], page),
      host(`${server.url}/`, ['b', 'c'], page),
    ]);
    await Promise.all([settled(first), settled(second)]);
    expect(results(second)).to.have.length(2);
    const [asked, ...more] = await server.log();
    expect(more).to.eql([]);
    expect(asked!.url).to.equal('/v1/votes?model=a&model=b&model=c');
    expect(asked!.cookie).to.equal(undefined);
    expect(asked!.referer).to.equal(undefined);
  });

  it('a double click is one vote', async () => {
    const server = await scripted(SERVED, receipt('ship', 4, 1));
    const element = await counted(server.url);
    const told = nextVote(element);
    for (const detail of [1, 2])
      one(asElement(element), 'button', 'Ship: A').dispatchEvent(
        new MouseEvent('click', { detail }),
      );
    expect(await told).to.eql({ model: 'a', vote: 'ship' });
    expect(pressed(element)).to.eql(['Ship: A']);
    expect(await server.log()).to.have.length(2);
  });

  it('what went wrong stands right below the models, or below what their votes say', async () => {
    const top = (element: Element, part: string): number =>
      element.shadowRoot!.querySelector(part)!.getBoundingClientRect().top;
    const failed = await counted((await scripted({ status: 500 })).url);
    expect(top(failed, '.vote-problem')).to.equal(top(failed, '.says'));
    const one = await counted((await scripted(SERVED, { status: 500 })).url);
    await press(one, 'a', 'ship');
    await wrong(one);
    expect(top(one, '.vote-problem')).to.equal(top(one, '.vote-notes > .note'));
    expect(top(one, '.vote-problem')).to.be.above(top(one, '.says'));
  });

  it('ids may be anything', async () => {
    const ids = ['..', 'a,b/c', 'constructor', 'ü&x=1'];
    const server = await scripted(
      counts(Object.fromEntries(ids.map((id, index) => [id, [index + 1, 0] as const]))),
      receipt('skip', 3, 1),
    );
    const element = await counted(server.url, ids);
    expect(results(element).map((text) => /\d of \d votes?/.exec(text)?.[0])).to.eql([
      '1 of 1 vote',
      '2 of 2 votes',
      '3 of 3 votes',
      '4 of 4 votes',
    ]);
    expect(pressed(element)).to.eql([]);
    const told = nextVote(element);
    await press(element, 'constructor', 'skip');
    expect(await told).to.eql({ model: 'constructor', vote: 'skip' });
    expect((await server.log())[1]!.url).to.equal('/v1/votes?model=constructor');
    expect(pressed(element)).to.eql(['Skip: CONSTRUCTOR']);
  });

  it('nothing is there or fetched without an address, or with one that will not do', async () => {
    const requests = (): number => performance.getEntriesByType('resource').length;
    const before = requests();
    const none = await host(undefined);
    expect(textOf(none.renderRoot.querySelector('.frame'))).to.equal('');
    for (const given of [
      'votes',
      '/votes',
      'javascript:alert(1)',
      'data:application/json,{}',
      'ftp://example.org',
      'http://example.org/votes',
      'http://localhost.example.org',
      'https://user:pass@example.org',
      'https://',
    ]) {
      const element = await host(given);
      await nextFrame();
      expect(all(asElement(element), 'button')).to.eql([]);
      expect(textOf(element.renderRoot.querySelector('.note'))).to.equal(
        `The attribute “votes” cannot be “${given}”. Expected: an absolute https address.`,
      );
    }
    expect(requests()).to.equal(before);
  });
});

describe('A vote', () => {
  it('shows at once, is told when the server has it, and is then what the server says', async () => {
    const server = await scripted(SERVED, { ...receipt('ship', 8, 1), delay: 200 });
    const page = await fixture<HTMLElement>('<div></div>');
    const element = await counted(server.url, ['a', 'b'], page);
    let told: unknown;
    const told1 = nextVote(page).then((detail) => (told = detail));
    await press(element, 'a', 'ship');
    expect(told).to.equal(undefined);
    expect(pressed(element)).to.eql(['Ship: A']);
    expect(results(element)[0]).to.match(/^80% ship 4 of 5 votes/);
    await told1;
    await element.updateComplete;
    expect(told).to.eql({ model: 'a', vote: 'ship' });
    expect(results(element)[0]).to.match(/^88.9% ship 8 of 9 votes/);
    const { method, url, body, cookie } = (await server.log())[1]!;
    expect([method, url, cookie]).to.eql(['PUT', '/v1/votes?model=a', undefined]);
    const ballot = JSON.parse(body) as { token: string; vote: string };
    expect(Object.keys(ballot).sort()).to.eql(['token', 'vote']);
    expect(ballot.vote).to.equal('ship');
    // 128 bits of base64url
    expect(ballot.token).to.match(/^[\w-]{22}$/);
    expect(kept()).to.eql({ [server.url]: { token: ballot.token, votes: { a: 'ship' } } });
    await expect(element).to.be.accessible();
  });

  it('can be changed, and taken back by pressing again, always with one token', async () => {
    const server = await scripted(
      SERVED,
      receipt('ship', 4, 1),
      receipt('skip', 3, 2),
      receipt(null, 3, 1),
    );
    const element = await counted(server.url);
    for (const [vote, shown] of [
      ['ship', /^80% ship 4 of 5/],
      ['skip', /^60% ship 3 of 5/],
      ['skip', /^75% ship 3 of 4/],
    ] as const) {
      const told = nextVote(element);
      await press(element, 'a', vote);
      expect(results(element)[0]).to.match(shown);
      await told;
      await element.updateComplete;
      expect(results(element)[0]).to.match(shown);
    }
    expect(pressed(element)).to.eql([]);
    const ballots = (await server.log()).slice(1).map(({ body }) => JSON.parse(body));
    expect(ballots.map(({ vote }) => vote)).to.eql(['ship', 'skip', null]);
    expect(new Set(ballots.map(({ token }) => token)).size).to.equal(1);
  });

  it('is there at the next visit, and can be changed with the same token', async () => {
    const server = await scripted(SERVED, receipt('ship', 4, 1), receipt('skip', 3, 2));
    const first = await counted(server.url);
    const told = nextVote(first);
    await press(first, 'a', 'ship');
    await told;
    first.remove();

    const second = await counted(server.url);
    expect(pressed(second)).to.eql(['Ship: A']);
    const changed = nextVote(second);
    await press(second, 'a', 'skip');
    await changed;
    const ballots = (await server.log()).slice(1).map(({ body }) => JSON.parse(body));
    expect(ballots).to.have.length(2);
    expect(ballots[0].token).to.equal(ballots[1].token);
  });

  it('is given another token at another server', async () => {
    const servers = [
      await scripted(SERVED, receipt('ship', 4, 1)),
      await scripted(SERVED, receipt('ship', 4, 1)),
    ];
    const tokens = [];
    for (const server of servers) {
      const element = await counted(server.url);
      expect(pressed(element)).to.eql([]);
      const told = nextVote(element);
      await press(element, 'a', 'ship');
      await told;
      tokens.push(JSON.parse((await server.log())[1]!.body).token);
    }
    expect(tokens[0]).not.to.equal(tokens[1]);
  });

  it('of several in a hurry is the last, and they are sent one after the other', async () => {
    const server = await scripted(
      SERVED,
      { ...receipt('ship', 4, 1), delay: 150 },
      { ...receipt('skip', 3, 2), delay: 100 },
    );
    const element = await counted(server.url);
    const told: unknown[] = [];
    element.addEventListener('vote', (event) => told.push((event as CustomEvent).detail.vote));
    for (const vote of ['ship', 'ship', 'ship', 'skip'] as const) await press(element, 'a', vote);
    expect(pressed(element)).to.eql(['Skip: A']);
    await until(() => told.length === 1, 'the first is not written down');
    await element.updateComplete;
    // The answer to the first does not undo what was pressed since.
    expect(pressed(element)).to.eql(['Skip: A']);
    expect(results(element)[0]).to.match(/^60% ship 3 of 5/);
    await until(() => told.length === 2, 'the last is not written down');
    await element.updateComplete;
    expect(pressed(element)).to.eql(['Skip: A']);
    expect(results(element)[0]).to.match(/^60% ship 3 of 5/);
    expect(told).to.eql(['ship', 'skip']);
    const ballots = (await server.log()).slice(1).map(({ body }) => JSON.parse(body).vote);
    expect(ballots).to.eql(['ship', 'skip']);
  });

  it('is not undone by counts that were asked for before it and come later', async () => {
    const server = await scripted(
      SERVED,
      { ...counts({ a: [30, 1], b: [7, 0] }), delay: 300 },
      receipt('ship', 4, 1),
    );
    const element = await counted(server.url);
    // Another tab has kept something: the counts are asked for again.
    dispatchEvent(new StorageEvent('storage', { key: STORE }));
    await until(async () => (await server.requests()) === 2, 'it did not ask again');
    const told = nextVote(element);
    await press(element, 'a', 'ship');
    await told;
    await until(() => results(element)[1]?.includes('7 of 7'), 'the counts do not come');
    expect(results(element)[0]).to.match(/^80% ship 4 of 5/);
    expect(pressed(element)).to.eql(['Ship: A']);
  });

  it('is written down though its element has left the page meanwhile', async () => {
    const server = await scripted(SERVED, { ...receipt('ship', 4, 1), delay: 100 });
    const element = await counted(server.url);
    await press(element, 'a', 'ship');
    element.remove();
    await until(() => localStorage.getItem(STORE)?.includes('ship'), 'it was not written down');
    expect(pressed(await counted(server.url))).to.eql(['Ship: A']);
  });

  it('is shown by every element of the page that has the model', async () => {
    const server = await scripted(SERVED, receipt('skip', 3, 2));
    const [one, other] = [await counted(server.url), await counted(server.url, ['a'])];
    const told = nextVote(one);
    let others = 0;
    other.addEventListener('vote', () => (others += 1));
    await press(one, 'a', 'skip');
    await other.updateComplete;
    expect(pressed(other)).to.eql(['Skip: A']);
    await told;
    await other.updateComplete;
    expect(results(other)[0]).to.match(/^60% ship 3 of 5/);
    expect(others).to.equal(0);
  });
});

describe('Where a vote gets no answer', () => {
  const failures: [string, Reply, RegExp][] = [
    ['an error', { status: 500 }, /The server answered with error 500\.$/],
    ['a refusal', { status: 403 }, /The server answered with error 403\.$/],
    ['no connection', { cut: 'before' }, /The server could not be reached\.$/],
    ['half an answer', { ...receipt('ship', 4, 1), cut: 'within' }, CUT],
    [
      'an answer that this page may not read',
      { ...receipt('ship', 4, 1), closed: true },
      /The server could not be reached\.$/,
    ],
    [
      'another address',
      { status: 302, headers: { Location: '/' } },
      /The server could not be reached\.$/,
    ],
    [
      'too many votes',
      { status: 429, headers: { 'Retry-After': '30' } },
      /The server asks you to wait for 30 sec\.$/,
    ],
    [
      'a break of an hour and a half and a bit',
      { status: 503, headers: { 'Retry-After': '5401' } },
      /The server asks you to wait for 2 hours\.$/,
    ],
    ['a server that is overloaded', { status: 503 }, /The server is busy\. Try again later\.$/],
    ['something else', { type: 'text/html', body: '<p>' }, /answer could not be read/],
    ['no receipt', { body: { votes: {} } }, /answer could not be read/],
    ['a count below zero', receipt('ship', -4, 1), /answer could not be read/],
    ['half a vote', receipt('ship', 3.5, 1), /answer could not be read/],
    ['a count as text', { body: { vote: 'ship', ship: '4', skip: 1 } }, /answer could not be read/],
    [
      'a count without end',
      { body: '{"vote":"ship","ship":1e999,"skip":1}' },
      /answer could not be read/,
    ],
    [
      'a vote of another kind',
      { body: { vote: 'sink', ship: 4, skip: 1 } },
      /answer could not be read/,
    ],
    ['nothing', { body: 'null' }, /answer could not be read/],
    ['brackets', { body: '['.repeat(100_000) }, /answer could not be read/],
    ['far too much', { body: `"${'x'.repeat(300_000)}"` }, /answer could not be read/],
  ];
  for (const [what, reply, said] of failures) {
    it(`but ${what}, the counts are those the server last gave, and it can be sent again`, async () => {
      const server = await scripted(SERVED, reply);
      const sent = async () => (await server.log()).filter(({ method }) => method === 'PUT');
      const element = await counted(server.url);
      await press(element, 'a', 'ship');
      expect(pressed(element)).to.eql(['Ship: A']);
      const message = await wrong(element);
      expect(message).to.match(/^Your vote on A was not confirmed, so it does not show\. /);
      expect(message).to.match(said);
      expect(pressed(element)).to.eql([]);
      expect(results(element)[0]).to.equal(THREE_OF_FOUR);

      const [first] = await sent();
      await server.rewrite(receipt('ship', 4, 1));
      const told = nextVote(element);
      one(asElement(element), 'button', 'Try again').click();
      expect(await told).to.eql({ model: 'a', vote: 'ship' });
      await element.updateComplete;
      expect(problem(element)).to.equal('');
      expect(pressed(element)).to.eql(['Ship: A']);
      expect(results(element)[0]).to.match(/^80% ship 4 of 5/);
      const [second, ...more] = await sent();
      expect(more).to.eql([]);
      // A browser asks first whether it may, and that was no answer.
      if (!reply.closed) expect(second!.body).to.equal(first!.body);
    });
  }

  it('but the connection broke, it is sent once more before it is taken off the page', async () => {
    const server = await scripted(SERVED, { cut: 'before' }, receipt('ship', 4, 1));
    const element = await counted(server.url);
    const told = nextVote(element);
    const shown = new Set<string>();
    const watching = new MutationObserver(() => shown.add(problem(element)));
    watching.observe(element.renderRoot, { subtree: true, childList: true, characterData: true });
    await press(element, 'a', 'ship');
    expect(await told).to.eql({ model: 'a', vote: 'ship' });
    await element.updateComplete;
    watching.disconnect();
    expect([...shown].join('')).to.equal('');
    expect(pressed(element)).to.eql(['Ship: A']);
    expect(results(element)[0]).to.match(/^80% ship 4 of 5/);
    const [first, second, ...more] = (await server.log()).slice(1);
    expect(second).to.eql(first);
    expect(more).to.eql([]);
  });

  it('in time, that is said', async () => {
    const { timeout } = AbortSignal;
    const server = await scripted(SERVED, { ...receipt('ship', 4, 1), delay: 5000 });
    const element = await counted(server.url);
    let asked = 0;
    AbortSignal.timeout = (ms) => timeout.call(AbortSignal, (asked = ms) / 100);
    try {
      await press(element, 'a', 'ship');
    } finally {
      AbortSignal.timeout = timeout;
    }
    expect(await wrong(element)).to.include('The server did not answer in time.');
    expect(asked).to.equal(10_000);
    expect(pressed(element)).to.eql([]);
    await expect(element).to.be.accessible();
  });

  it('another press sends that instead, and takes the message away', async () => {
    const server = await scripted(SERVED, { status: 500 }, receipt('skip', 3, 2));
    const element = await counted(server.url);
    await press(element, 'a', 'ship');
    await wrong(element);
    const told = nextVote(element);
    await press(element, 'a', 'skip');
    expect(problem(element)).to.equal('');
    expect(await told).to.eql({ model: 'a', vote: 'skip' });
  });

  it('what was pressed since is not sent either, but is what is tried again', async () => {
    const server = await scripted(SERVED, { status: 500, delay: 150 }, receipt('skip', 3, 2));
    const element = await counted(server.url);
    await press(element, 'a', 'ship');
    await press(element, 'a', 'skip');
    await wrong(element);
    expect(await server.requests()).to.equal(2);
    const told = nextVote(element);
    one(asElement(element), 'button', 'Try again').click();
    expect(await told).to.eql({ model: 'a', vote: 'skip' });
  });

  it('each model that it happened to is named, and what works stays', async () => {
    const server = await scripted(
      counts({ a: [3, 1], b: [0, 0], c: [1, 0] }),
      receipt('ship', 4, 1),
      { status: 500 },
    );
    const element = await counted(server.url, ['a', 'b', 'c']);
    const told = nextVote(element);
    await press(element, 'a', 'ship');
    await told;
    await press(element, 'b', 'ship');
    await press(element, 'c', 'skip');
    await until(() => problem(element).includes('on C'), 'C is not named');
    expect(problem(element)).to.include('on B');
    expect(problem(element)).not.to.include('on A');
    expect(pressed(element)).to.eql(['Ship: A']);
    await expect(element).to.be.accessible();
    await server.rewrite(receipt('ship', 1, 0), receipt('skip', 1, 1));
    one(asElement(element), 'button', 'Try again').click();
    await until(async () => (await server.requests()) === 2, 'they were not sent again');
    await until(
      () => problem(element) === '' && pressed(element).length === 3,
      'not all are there',
    );
  });

  it('the focus of who tries again is not lost', async () => {
    const server = await scripted(SERVED, { status: 500 }, receipt('ship', 4, 1));
    const element = await counted(server.url);
    await press(element, 'a', 'ship');
    await wrong(element);
    const again = one(asElement(element), 'button', 'Try again');
    again.focus();
    const told = nextVote(element);
    again.click();
    await told;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(
      one(asElement(element), 'group', 'Community vote'),
    );
  });
});

describe('Where counts', () => {
  it('are not there yet, nobody can vote, and it is accessible', async () => {
    const server = await scripted({ ...SERVED, delay: 400 });
    const element = await host(server.url);
    expect(results(element)).to.eql(['Loading votes…', 'Loading votes…']);
    expect(button(element, 'a', 'ship').getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'a', 'ship');
    expect(pressed(element)).to.eql([]);
    await expect(element).to.be.accessible();
    await settled(element);
    expect(button(element, 'a', 'ship').hasAttribute('aria-disabled')).to.equal(false);
    expect(await server.requests()).to.equal(1);
  });

  for (const [what, reply, said] of [
    ['are refused', { status: 500 }, /The server answered with error 500\.$/],
    [
      'may not be read by this page',
      { ...SERVED, closed: true },
      /The server could not be reached\.$/,
    ],
    ['break off', { ...SERVED, cut: 'within' }, CUT],
    ['are no counts', { body: { votes: [] } }, /The server’s answer could not be read\.$/],
    [
      'are inherited',
      { body: '{"votes":{"__proto__":{"a":{"ship":1,"skip":1}}}}' },
      /The server’s answer could not be read\.$/,
    ],
  ] as [string, Reply, RegExp][]) {
    it(`${what}, that is said, and they can be asked for again`, async () => {
      const server = await scripted(reply);
      const element = await counted(server.url);
      const message = await wrong(element);
      expect(message).to.match(/^The votes could not be loaded\. /);
      expect(message).to.match(said);
      expect(results(element)).to.eql(['not known', 'not known']);
      await press(element, 'a', 'ship');
      expect(pressed(element)).to.eql([]);
      await expect(element).to.be.accessible();
      await server.rewrite(SERVED);
      one(asElement(element), 'button', 'Try again').click();
      await until(() => results(element)[0] === THREE_OF_FOUR, 'they do not come');
      expect(problem(element)).to.equal('');
      expect(await server.requests()).to.equal(1);
    });
  }

  it('are there of one model only, the other’s are not known', async () => {
    const server = await scripted(counts({ a: [3, 1] }), receipt('ship', 4, 1));
    const element = await counted(server.url);
    expect(results(element)).to.eql([THREE_OF_FOUR, 'not known']);
    const told = nextVote(element);
    await press(element, 'a', 'ship');
    await told;
  });

  for (const width of [280, 320, 700, 1280]) {
    it(`come, fail, or change, nothing moves in ${width} pixels`, async () => {
      const column = await fixture<HTMLElement>(`<div style="inline-size: ${width}px"></div>`);
      const models = ['mistral small 3.2 24b', 'llama 4 compact'];
      const server = await scripted(
        { ...counts({ [models[0]!]: [300, 1], [models[1]!]: [5, 0] }), delay: 100 },
        { status: 500 },
      );
      const element = await host(server.url, models, column);
      const height = element.offsetHeight;
      expect(element.scrollWidth).to.be.at.most(width);
      await settled(element);
      expect(element.offsetHeight).to.equal(height);
      await press(element, models[0]!, 'skip');
      expect(element.offsetHeight).to.equal(height);
      await wrong(element);
      expect(element.offsetHeight).to.equal(height);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const reply of [
        { status: 500 },
        counts({ [models[0]!]: [0, 0], [models[1]!]: [0, 0] }),
      ]) {
        const other = await counted((await scripted(reply)).url, models, column);
        expect(other.offsetHeight).to.equal(height);
      }
    });
  }

  it('are no longer waited for when the element leaves, and are asked for when it is back', async () => {
    const server = await scripted({ ...SERVED, delay: 2000 });
    const page = await fixture<HTMLElement>('<div></div>');
    const { fetch } = window;
    let signal: AbortSignal | null | undefined;
    window.fetch = (address, init) => {
      ({ signal } = init ?? {});
      return fetch(address, init);
    };
    const element = await host(server.url, ['a', 'b'], page);
    await until(() => signal, 'it does not ask');
    window.fetch = fetch;
    await until(async () => (await server.requests()) === 1, 'nobody is asked');
    element.remove();
    await until(() => signal?.aborted, 'it still waits');
    await server.rewrite(SERVED);
    page.append(element);
    element.requestUpdate();
    await until(() => results(element)[0] === THREE_OF_FOUR, 'they do not come');
    expect(await server.requests()).to.equal(1);
  });

  it('are of another server once the page names another', async () => {
    const [first, second] = [
      await scripted(SERVED),
      await scripted(counts({ a: [9, 0], b: [0, 9] })),
    ];
    const element = await counted(first.url);
    element.votes = second.url;
    await element.updateComplete;
    await until(() => results(element)[0]?.includes('9 of 9'), 'they stay');
    element.votes = 'nowhere';
    await element.updateComplete;
    expect(all(asElement(element), 'button')).to.eql([]);
  });
});

describe('Several tabs', () => {
  it('show the same vote: of another tab it comes by itself, and so does its taking back', async () => {
    const server = await scripted(SERVED, counts({ a: [3, 2], b: [0, 0] }), SERVED);
    const element = await counted(server.url);
    const frame = document.createElement('iframe');
    (await fixture('<div></div>')).append(frame);
    const tab = frame.contentWindow!.localStorage;
    const token = 'x'.repeat(22);
    tab.setItem(STORE, JSON.stringify({ [server.url]: { token, votes: { a: 'skip' } } }));
    await until(() => pressed(element)[0] === 'Skip: A', 'the vote does not come');
    await until(() => results(element)[0]?.startsWith('60% ship 3 of 5'), 'it is not counted');
    await until(async () => (await server.requests()) === 2, 'it did not ask again');
    await nextFrame();
    expect(results(element)[0]).to.match(/^60% ship 3 of 5/);
    tab.setItem(STORE, JSON.stringify({ [server.url]: { token, votes: {} } }));
    await until(() => pressed(element).length === 0, 'it stays');
    await until(() => results(element)[0] === THREE_OF_FOUR, 'it is still counted');

    // The token is the other tab's: both are one reader.
    await server.rewrite(receipt('ship', 4, 1));
    const told = nextVote(element);
    await press(element, 'a', 'ship');
    await told;
    expect(JSON.parse((await server.log())[0]!.body).token).to.equal(token);
  });
});

describe('What stands in the storage', () => {
  it('breaks nothing, whatever it is', async () => {
    const server = await scripted(SERVED);
    const element = await counted(server.url);
    const at = JSON.stringify(server.url);
    const token = JSON.stringify('x'.repeat(22));
    for (const hostile of [
      'null',
      '7',
      '"text"',
      '[]',
      '{',
      `{${at}:null}`,
      `{${at}:"text"}`,
      `{${at}:{"votes":{"a":"ship"}}}`,
      `{${at}:{"token":"short","votes":{"a":"ship"}}}`,
      `{${at}:{"token":{},"votes":{"a":"ship"}}}`,
      `{${at}:{"token":${token},"votes":null}}`,
      `{${at}:{"token":${token},"votes":{"a":"sink","b":1}}}`,
      `{${at}:{"token":${token},"votes":{"__proto__":{"a":"ship"}}}}`,
      `{"__proto__":{${at}:{"token":${token},"votes":{"a":"ship"}}}}`,
      '['.repeat(100_000),
    ]) {
      localStorage.setItem(STORE, hostile);
      dispatchEvent(new StorageEvent('storage', { key: STORE }));
      await element.updateComplete;
      expect(pressed(element), hostile.slice(0, 80)).to.eql([]);
      expect(results(element)[0]).to.equal(THREE_OF_FOUR);
    }
    expect(Object.prototype).not.to.have.property('a');
    await server.rewrite(receipt('ship', 4, 1));
    const told = nextVote(element);
    await press(element, 'a', 'ship');
    await told;
    expect(pressed(element)).to.eql(['Ship: A']);
  });

  it('of other servers stays there', async () => {
    const other = { token: 'y'.repeat(22), votes: { a: 'skip' } };
    localStorage.setItem(STORE, JSON.stringify({ 'https://other.example/': other }));
    const server = await scripted(SERVED, receipt('ship', 4, 1));
    const element = await counted(server.url);
    const told = nextVote(element);
    await press(element, 'a', 'ship');
    await told;
    expect((kept() as Record<string, unknown>)['https://other.example/']).to.eql(other);
  });
});

describe('A device that keeps nothing', () => {
  it('is said to, and votes can be changed as long as the page is open', async () => {
    const server = await scripted(SERVED, receipt('ship', 4, 1), receipt('skip', 3, 2));
    const element = await counted(server.url);
    expect(textOf(element.renderRoot.querySelector('.note'))).to.include(
      'by which only this device can change them',
    );
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const told = nextVote(element);
      await press(element, 'a', 'ship');
      await told;
      await element.updateComplete;
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(textOf(element.renderRoot.querySelector('.note'))).to.include(
      'you can change yours until you leave this page',
    );
    expect(pressed(element)).to.eql(['Ship: A']);
    expect(localStorage.getItem(STORE)).to.equal(null);
    const told = nextVote(element);
    await press(element, 'a', 'skip');
    await told;
    const ballots = (await server.log()).slice(1).map(({ body }) => JSON.parse(body));
    expect(ballots[0].token).to.equal(ballots[1].token);
    // There was room again for what was changed last, and for the token of before.
    const { token } = ballots[0];
    expect(kept()).to.eql({ [server.url]: { token, votes: { a: 'skip' } } });
    await element.updateComplete;
    expect(textOf(element.renderRoot.querySelector('.note'))).to.include(
      'by which only this device can change them',
    );
    await expect(element).to.be.accessible();
  });
});

itWasQuiet();
