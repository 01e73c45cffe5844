// Lighthouse over a list of pages: lighthouse.js PAGES.json CHROMIUM. PAGES.json holds [{name, url, cookie}]; prints a line of JSON per page and form.
import fs from "node:fs";
import lighthouse, { desktopConfig } from "lighthouse";
import { launch } from "chrome-launcher";

const [pagesFile, chromium] = process.argv.slice(2);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A browser that starts badly on a busy machine says nothing of the page: it is started again. */
async function run(page, form, categories) {
  for (let left = 3; ; left--) {
    try {
      return await once(page, form, categories);
    } catch (fault) {
      if (left === 0) throw fault;
    }
  }
}

async function once(page, form, categories) {
  const chrome = await launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const options = { port: chrome.port, onlyCategories: categories, extraHeaders: page.cookie ? { Cookie: page.cookie } : {}, logLevel: "error" };
    const { lhr } = await lighthouse(page.url, options, form === "desktop" ? desktopConfig : undefined);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    chrome.kill();
  }
}

function below(lhr) {
  return Object.values(lhr.categories).flatMap((category) => category.auditRefs.filter((ref) => ref.weight > 0).map((ref) => lhr.audits[ref.id])
    .filter((audit) => audit.score !== null && audit.score < 0.9).map((audit) => audit.id));
}

async function measured(page, form) {
  const whole = await run(page, form, ["performance", "accessibility", "best-practices", "seo"]);
  const speeds = [whole];
  while (speeds.length < 3) speeds.push(await run(page, form, ["performance"]));
  const score = (key) => Math.round(whole.categories[key].score * 100);
  const middle = (audit) => Math.round(median(speeds.map((lhr) => lhr.audits[audit].numericValue)));
  return {
    name: page.name, form, performance: median(speeds.map((lhr) => Math.round(lhr.categories.performance.score * 100))),
    accessibility: score("accessibility"), practices: score("best-practices"), search: score("seo"),
    first: middle("first-contentful-paint"), paint: middle("largest-contentful-paint"), blocked: middle("total-blocking-time"),
    shift: median(speeds.map((lhr) => lhr.audits["cumulative-layout-shift"].numericValue)), below: below(whole),
  };
}

/** A page that cannot be measured is named and the others are measured all the same. */
for (const page of JSON.parse(fs.readFileSync(pagesFile, "utf8"))) {
  for (const form of ["mobile", "desktop"]) {
    const result = await measured(page, form).catch((fault) => ({ name: page.name, form, fault: String(fault.message) }));
    console.log(JSON.stringify(result));
  }
}
