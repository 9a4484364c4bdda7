/**
 * What the pane learns of its host: from the name of its frame before the first script runs, and
 * from the answer to its first message.
 */
import type { RequirementSets } from "./requirement-sets";

export interface PaneSettings {
  readonly conversation: string;
  readonly controlId: string;
  /** Of the page that plays Excel; must be https and of the pane's own host name. */
  readonly hostUrl: string;
  /** Office.context.displayLanguage. */
  readonly language: string;
  readonly requirements: RequirementSets;
  readonly documentUrl: string;
  readonly readOnly: boolean;
}

const CORRELATION = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
const EXCEL_WEB_APP = 16;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;

/** window.name of the pane's frame; must be set before the frame is attached. */
export function frameName({ conversation, controlId, hostUrl, language }: PaneSettings): string {
  const host = ["Excel", "Web", "16.00", language, CORRELATION, "", "disableLogging", "0"];
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: host.join("$"),
    xdmInfo: [conversation, controlId, hostUrl].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to getAppContextAsync. Settings are pairs of key and JSON text. */
export function appContext(
  pane: PaneSettings,
  settings: Readonly<Record<string, string>>
): Readonly<Record<string, unknown>> {
  const sets = { RichApiRuntime: "1.2", DialogApi: "1.1", ...pane.requirements };
  return {
    _id: pane.controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.01",
    _appUILocale: pane.language,
    _dataLocale: pane.language,
    _docUrl: pane.documentUrl,
    _clientMode: pane.readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: Object.entries(settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: CORRELATION,
    _appInstanceId: pane.controlId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.99999.0",
    _addinName: "workbench",
    _appDomains: [],
    _featureGates: {},
  };
}
