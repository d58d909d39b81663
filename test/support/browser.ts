import puppeteer, { type Browser } from 'puppeteer-core';
import { chooseBrowsers, chromiumArguments } from '../../scripts/browsers.mjs';

/** A browser that page tests run in. */
export interface TestBrowser {
  name: 'Chromium' | 'Firefox';
  /** Starts it; whoever does must close it. */
  launch(): Promise<Browser>;
}

const { chromium, firefox } = chooseBrowsers();

/** The browsers found, for `describe.each(browsers)('… in $name', …)`. */
export const browsers: TestBrowser[] = [];
if (chromium) {
  browsers.push({
    name: 'Chromium',
    launch: () => puppeteer.launch({ executablePath: chromium, args: chromiumArguments }),
  });
}
if (firefox) {
  browsers.push({
    name: 'Firefox',
    launch: () => puppeteer.launch({ browser: 'firefox', executablePath: firefox }),
  });
}
