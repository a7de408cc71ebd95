import type { FrameHostOptions } from './frameHost';

/** The names by which the page and the iframe know each other. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly controlId: string;
}

const EXCEL_WEB_APP = 16;

/** The iframe's name, from which office.js learns whom to talk to. */
export function frameName(
  { conversationId, controlId }: FrameIdentity,
  hostInfo: string,
  parentOrigin: string,
): string {
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo,
    serializerVersion: '1',
    xdmInfo: [conversationId, controlId, encodeURIComponent(`${parentOrigin}/`)].join('|'),
    flights: '[]',
  });
}

/** The add-in's address with the host's description in its query. */
export function frameUrl(page: URL, hostInfo: string): string {
  const query = page.search ? `${page.search}&` : '?';
  return `${page.origin}${page.pathname}${query}_host_Info=${hostInfo}${page.hash}`;
}

/** What office.js asks for before `Office.onReady`. */
export function appContext(
  identity: FrameIdentity,
  addinOrigin: string,
  options: FrameHostOptions,
): Record<string, unknown> {
  const { host, displayLanguage, contentLanguage = displayLanguage } = options;
  return {
    _id: identity.controlId,
    _appInstanceId: identity.controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: displayLanguage,
    _dataLocale: contentLanguage,
    _docUrl: `${window.location.origin}/Book1.xlsx`,
    _clientMode: 1,
    _settings: [...host.document.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(host.gate.sets),
    _hostFullVersion: '16.0.19000.10000',
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'Add-in',
    _appDomains: [addinOrigin],
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
  };
}
