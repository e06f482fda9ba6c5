import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkManifestText, readXml, RULE_NAMES } from '../../tools/manifest/check-manifest.mjs';
import { ROOT } from '../support/source-files';

const FILE = path.join(ROOT, 'manifest.xml');
const manifest = fs.readFileSync(FILE, 'utf8');

async function rulesBroken(text: string): Promise<string[]> {
  return [...new Set((await checkManifestText(text)).map(({ rule }) => rule))];
}

/** The manifest with one change; the change must really have been made. */
function changed(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return text;
}

describe('manifest.xml', () => {
  it('breaks none of our rules', async () => {
    expect(await checkManifestText(manifest)).toEqual([]);
  });

  it("is read by Microsoft's own library", () => {
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((info) => console.log(JSON.stringify(info)))`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, FILE], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      defaultLocale: 'vi-VN',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
    });
  });

  const mutations: readonly [string, string, string | RegExp, string][] = [
    ['no permission to write', 'permission', 'ReadWriteDocument', 'ReadDocument'],
    ['an id that is no GUID', 'identity', /<Id>[^<]+/, '<Id>parplan'],
    ['elements out of order', 'structure', /(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/s, '$2$1'],
    ['a missing element', 'structure', /<ProviderName>.*?<\/ProviderName>/, ''],
    ['a lower requirement set', 'requirements', 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.1"'],
    ['a requirement set too many', 'requirements', '</Sets>', '<Set Name="DialogApi" MinVersion="1.2" /></Sets>'],
    ['an id used twice', 'unique-ids', 'id="ParPlan.Clear"', 'id="ParPlan.Read"'],
    ['a resource id over 32 characters', 'resource-ids', /"Read\.Tip"/g, '"Read.TipThatIsLongerThan32Characters"'],
    [
      'a resource that nothing uses',
      'resource-ids',
      '</bt:Urls>',
      '<bt:Url id="Spare" DefaultValue="https://localhost:3000/" /></bt:Urls>',
    ],
    ['a reference to nothing', 'references', 'resid="Write.Tip"', 'resid="Write.Tips"'],
    [
      'a short text where a long one belongs',
      'references',
      '<Description resid="Write.Tip"',
      '<Description resid="Write.Label"',
    ],
    [
      'an address without https',
      'addresses',
      'DefaultValue="https://localhost:3000/taskpane.html"',
      'DefaultValue="http://localhost:3000/taskpane.html"',
    ],
    [
      'an address elsewhere',
      'addresses',
      'https://localhost:3000/functions.en-US.json',
      'https://example.com/functions.en-US.json',
    ],
    ['a text in one language', 'languages', /(<bt:String id="Tab.Label"[^>]*>)\s*<bt:Override[^>]*>/, '$1'],
    ['another default language', 'languages', '<DefaultLocale>vi-VN', '<DefaultLocale>en-US'],
    ['an empty text', 'texts', 'DefaultValue="Mở ParPlan"', 'DefaultValue=" "'],
    [
      'a tip that is too long',
      'texts',
      'Value="Opens the ParPlan pane beside the workbook."',
      `Value="${'long '.repeat(51)}"`,
    ],
    ['a text in NFD', 'texts', 'Mở ParPlan', 'Mở ParPlan'.normalize('NFD')],
    [
      'a picture of another size',
      'icons',
      /icon-32\.png" \/>\n\s*<bt:Image id="Icon.64"/,
      'icon-64.png" /><bt:Image id="Icon.64"',
    ],
    ['a picture that is not there', 'icons', 'read-16.png', 'reads-16.png'],
    ['an icon without 80 pixels', 'icons', '<bt:Image size="80" resid="Read.Icon.80" />', ''],
    ['a runtime that is not kept', 'shared-runtime', 'lifetime="long"', 'lifetime="short"'],
    [
      'commands on a page of their own',
      'shared-runtime',
      '<FunctionFile resid="Taskpane.Url" />',
      '<FunctionFile resid="GetStarted.LearnMoreUrl" />',
    ],
    ['another namespace', 'functions', 'DefaultValue="CCHC"', 'DefaultValue="PAR"'],
    ['metadata that the build does not make', 'functions', 'functions.en-US.json', 'functions.en.json'],
    ['a button that no code answers', 'actions', '<FunctionName>readPlan', '<FunctionName>readPlans'],
  ];

  it('has a mutation for every rule', () => {
    expect([...new Set(mutations.map(([, rule]) => rule))].sort()).toEqual([...RULE_NAMES].sort());
  });

  it.each(mutations)('would be refused with %s', async (_, rule, from, to) => {
    expect(await rulesBroken(changed(from, to))).toContain(rule);
  });

  it.each([
    ['a wrong nesting', '<a><b></a></b>'],
    ['an open element', '<a><b></b>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['a bare ampersand', '<a x="R&D"/>'],
    ['two roots', '<a/><b/>'],
    ['an attribute without quotes', '<a x=1/>'],
  ])('XML with %s is not well formed', (_, text) => expect(() => readXml(text)).toThrow());
});
